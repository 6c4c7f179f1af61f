package be.werkpad.wijziging;

import be.werkpad.audit.Actie;
import be.werkpad.shared.UseCase;
import java.time.Clock;

/** A change that everybody signed holds from its day on (OV-0, F.18). */
@UseCase
public class WijzigingDoorvoeren {
    private final WijzigingRepository wijzigingen;
    private final Wijzigingsuitvoering uitvoering;
    private final Wijzigingsspoor spoor;
    private final Clock clock;

    WijzigingDoorvoeren(
            WijzigingRepository wijzigingen, Wijzigingsuitvoering uitvoering, Wijzigingsspoor spoor, Clock clock) {
        this.wijzigingen = wijzigingen;
        this.uitvoering = uitvoering;
        this.spoor = spoor;
        this.clock = clock;
    }

    /** Agreed, and neither begun nor taken back. */
    public boolean isOpWeg(long wijzigingId) {
        return wijzigingen.findById(wijzigingId).filter(Wijziging::isOpWeg).isPresent();
    }

    public void voor(long wijzigingId) {
        var wijziging = wijzigingen.findById(wijzigingId).orElseThrow();
        uitvoering.voer(wijziging, clock.instant());
        wijzigingen.save(wijziging);
        var kaart = wijziging.kaart();
        spoor.noteer(Actie.WIJZIGING_DOORGEVOERD, kaart.trajectId(), kaart.soort(), kaart.plaatsingId());
    }
}
