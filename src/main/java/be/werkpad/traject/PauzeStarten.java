package be.werkpad.traject;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notes a pause. Nothing in the engine is suspended: Bevraging and policies keep their dates (C.1 note 4). */
@UseCase
public class PauzeStarten {
    private final TrajectRepository trajecten;
    private final Audittrail audit;

    PauzeStarten(TrajectRepository trajecten, Audittrail audit) {
        this.trajecten = trajecten;
        this.audit = audit;
    }

    public void voor(long trajectId, LocalDate van, @Nullable LocalDate tot, String reden) {
        trajecten
                .findById(trajectId)
                .orElseThrow(() -> new NotFoundException("No traject " + trajectId))
                .pauzeer(van, tot, reden);
        audit.noteer(Actie.PAUZE_GESTART, trajectId, "pauze", null, Map.of("van", van.toString(), "reden", reden));
    }
}
