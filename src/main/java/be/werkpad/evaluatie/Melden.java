package be.werkpad.evaluatie;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.UseCase;
import java.util.Map;

/** Leaves a line in the timeline when a date comes near or has passed; lists and tasks do the rest. */
@UseCase
public class Melden {
    private final Audittrail audit;

    Melden(Audittrail audit) {
        this.audit = audit;
    }

    /** @param stap id of the step in the model, tells which date it is */
    public void herinnering(long trajectId, String stap) {
        audit.noteer(Actie.HERINNERING_GEMELD, trajectId, "stap", stap, Map.of());
    }

    /** @param stap id of the step in the model, tells which date it is */
    public void overschrijding(long trajectId, String stap) {
        audit.noteer(Actie.OVERSCHRIJDING_GEMELD, trajectId, "stap", stap, Map.of());
    }
}
