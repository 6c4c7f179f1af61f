package be.werkpad.wijziging;

import be.werkpad.audit.Actie;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.document.VersieIntrekken;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Not everybody signed, so the agreements that were signed before hold again, with their papers (C.5 path 8). */
@UseCase
public class WijzigingTerugdraaien {
    private final WijzigingRepository wijzigingen;
    private final WijzigingZoeken zoeken;
    private final Wijzigingsuitvoering uitvoering;
    private final VersieIntrekken intrekken;
    private final Wijzigingsspoor spoor;
    private final Clock clock;

    WijzigingTerugdraaien(
            WijzigingRepository wijzigingen,
            WijzigingZoeken zoeken,
            Wijzigingsuitvoering uitvoering,
            VersieIntrekken intrekken,
            Wijzigingsspoor spoor,
            Clock clock) {
        this.wijzigingen = wijzigingen;
        this.zoeken = zoeken;
        this.uitvoering = uitvoering;
        this.intrekken = intrekken;
        this.spoor = spoor;
        this.clock = clock;
    }

    /** @param wijzigingId null after a change of jobcoach or representative, which is a fact: only the papers go back */
    public void voor(long trajectId, @Nullable Long wijzigingId) {
        zoeken.plaatsingen(trajectId, wijzigingId)
                .forEach(id -> intrekken.voor(new Documentreeks(trajectId, id, Documentsoort.AFSPRAKENNOTA)));
        intrekken.voor(new Documentreeks(trajectId, null, Documentsoort.ENGAGEMENTSVERKLARING));
        if (wijzigingId != null) {
            draaiTerug(wijzigingen.findById(wijzigingId).orElseThrow());
        }
    }

    private void draaiTerug(Wijziging wijziging) {
        var kaart = wijziging.kaart();
        if (wijziging.draaiTerug(clock.instant())) {
            uitvoering.herstel(wijziging);
            intrekken.helemaal(Wijzigingsspoor.blad(kaart.trajectId(), wijziging.antwoordId()));
            spoor.noteer(Actie.WIJZIGING_TERUGGEDRAAID, kaart.trajectId(), kaart.soort(), kaart.plaatsingId());
        }
        wijzigingen.save(wijziging);
    }
}
