package be.werkpad.wijziging;

import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import be.werkpad.wijziging.Wijziging.Wijzigingsblad;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/**
 * Client and werkpost agree with a change (CH-6d-1). What is agreed about the work is announced: papers say it and people
 * sign it, and it holds on its day. Several changes may be on their way at once; each looks at its own forms only.
 */
@UseCase
public class WijzigingAfspreken {
    private final FormulierantwoordZoeken antwoorden;
    private final Wijzigingsuitvoering uitvoering;
    private final Wijzigingsspoor spoor;
    private final WijzigingRepository wijzigingen;
    private final Clock clock;

    WijzigingAfspreken(
            FormulierantwoordZoeken antwoorden,
            Wijzigingsuitvoering uitvoering,
            Wijzigingsspoor spoor,
            WijzigingRepository wijzigingen,
            Clock clock) {
        this.antwoorden = antwoorden;
        this.uitvoering = uitvoering;
        this.spoor = spoor;
        this.wijzigingen = wijzigingen;
        this.clock = clock;
    }

    /**
     * A refusal is caught by the model, so it must not roll back the step before.
     *
     * @param plaatsingId of a change about one werkpost
     * @param instantieId the process instance of this change
     * @throws DomainException wijziging.kanNietDoorgaan when meanwhile it is not possible any more
     */
    @Transactional(noRollbackFor = DomainException.class)
    public WijzigingKaart voor(long trajectId, @Nullable Long plaatsingId, String instantieId) {
        var blad = new Wijzigingsblad(antwoorden
                .laatsteKaartVanInstantie(trajectId, instantieId, "wijziging-beschrijven")
                .orElseThrow());
        try {
            var afspraak = uitvoering.spreekAf(blad, plaatsingId, instantieId);
            var kaart = wijzigingen
                    .save(new Wijziging(blad, plaatsingId, afspraak, clock.instant()))
                    .kaart();
            spoor.laat(blad.soort(), plaatsingId, blad.kaart());
            return kaart;
        } catch (DomainException nietMeer) {
            throw new DomainException("wijziging.kanNietDoorgaan", nietMeer.volledig());
        }
    }
}
