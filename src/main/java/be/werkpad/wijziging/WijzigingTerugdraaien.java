package be.werkpad.wijziging;

import be.werkpad.audit.Actie;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.document.VersieIntrekken;
import be.werkpad.plaatsing.PlaatsingAfspreken;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Not everybody signed, so the agreements that were signed before hold again, with their papers (C.5 path 8). */
@UseCase
public class WijzigingTerugdraaien {
    private final WijzigingRepository wijzigingen;
    private final WijzigingZoeken zoeken;
    private final PlaatsingAfspreken afspreken;
    private final VersieIntrekken intrekken;
    private final Wijzigingsspoor spoor;
    private final Clock clock;

    WijzigingTerugdraaien(
            WijzigingRepository wijzigingen,
            WijzigingZoeken zoeken,
            PlaatsingAfspreken afspreken,
            VersieIntrekken intrekken,
            Wijzigingsspoor spoor,
            Clock clock) {
        this.wijzigingen = wijzigingen;
        this.zoeken = zoeken;
        this.afspreken = afspreken;
        this.intrekken = intrekken;
        this.spoor = spoor;
        this.clock = clock;
    }

    /** @param wijzigingId null after a change of jobcoach, which is a fact: only the papers go back */
    public void voor(long trajectId, @Nullable Long wijzigingId) {
        var plaatsingen = zoeken.plaatsingen(trajectId, wijzigingId);
        plaatsingen.forEach(id -> intrekken.voor(new Documentreeks(trajectId, id, Documentsoort.AFSPRAKENNOTA)));
        intrekken.voor(new Documentreeks(trajectId, null, Documentsoort.ENGAGEMENTSVERKLARING));
        if (wijzigingId != null && !plaatsingen.isEmpty()) {
            draaiTerug(wijzigingen.findById(wijzigingId).orElseThrow());
        }
    }

    private void draaiTerug(Wijziging wijziging) {
        var kaart = wijziging.kaart();
        wijziging.draaiTerug(clock.instant()).ifPresent(vroeger -> {
            afspreken.herstel(Objects.requireNonNull(kaart.plaatsingId()), vroeger);
            spoor.noteer(Actie.WIJZIGING_TERUGGEDRAAID, kaart.trajectId(), kaart.soort(), kaart.plaatsingId());
        });
        wijzigingen.save(wijziging);
    }
}
