package be.werkpad.werkvloer;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Notes what does not go well, and later how it was solved. */
@UseCase
public class KnelpuntNoteren {
    private final KnelpuntRepository knelpunten;
    private final Audittrail audit;
    private final Clock clock;

    KnelpuntNoteren(KnelpuntRepository knelpunten, Audittrail audit, Clock clock) {
        this.knelpunten = knelpunten;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param eigenaar who does something about it */
    public record Nieuw(String wat, String actie, String eigenaar, LocalDate tegen) {}

    public void voor(long trajectId, Nieuw nieuw) {
        knelpunten.save(new Knelpunt(trajectId, nieuw, LocalDate.now(clock)));
        noteer(trajectId);
    }

    public void losOp(long trajectId, long id, String hoe) {
        knelpunten
                .findById(id)
                .filter(knelpunt -> knelpunt.kaart().trajectId() == trajectId)
                .orElseThrow(() -> new NotFoundException("No knelpunt of this traject " + id))
                .losOp(hoe, LocalDate.now(clock));
        noteer(trajectId);
    }

    private void noteer(long trajectId) {
        audit.noteer(Actie.WERKVLOER_BIJGEWERKT, trajectId, "werkvloer", "KNELPUNT", Map.of());
    }
}
