package be.werkpad.traject;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.util.Map;

/** The client goes on after a pause. */
@UseCase
public class PauzeBeeindigen {
    private final TrajectRepository trajecten;
    private final Audittrail audit;

    PauzeBeeindigen(TrajectRepository trajecten, Audittrail audit) {
        this.trajecten = trajecten;
        this.audit = audit;
    }

    public void voor(long trajectId) {
        trajecten
                .findById(trajectId)
                .orElseThrow(() -> new NotFoundException("No traject " + trajectId))
                .hervat();
        audit.noteer(Actie.PAUZE_BEEINDIGD, trajectId, "pauze", null, Map.of());
    }
}
