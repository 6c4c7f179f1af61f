package be.werkpad.traject;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Starts a phase, but only after the client's decision that leads to it (CH-9b-1). The check sits here and not in the
 * model, so a redrawn model that skips the decision is refused too.
 */
@UseCase
public class FaseStarten {
    private final TrajectRepository trajecten;
    private final List<FaseVoorwaarde> voorwaarden;
    private final Audittrail audit;

    FaseStarten(TrajectRepository trajecten, List<FaseVoorwaarde> voorwaarden, Audittrail audit) {
        this.trajecten = trajecten;
        this.voorwaarden = voorwaarden;
        this.audit = audit;
    }

    /** @param bijkomend true for a second werkpost: the traject itself stays in its phase */
    public void voor(long trajectId, Fase fase, @Nullable Long werkpostId, boolean bijkomend) {
        var traject = trajecten.findById(trajectId).orElseThrow(() -> new NotFoundException("No traject " + trajectId));
        voorwaarden.forEach(voorwaarde -> voorwaarde.eis(traject.kaart(), fase, werkpostId));
        if (!bijkomend) {
            traject.start(fase);
        }
        audit.noteer(Actie.FASE_GESTART, trajectId, "fase", fase.name(), Map.of());
    }
}
