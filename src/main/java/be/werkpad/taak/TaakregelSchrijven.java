package be.werkpad.taak;

import be.werkpad.traject.TrajectZoeken;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the inbox inside the transaction that moves the task; never on its own. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TaakregelSchrijven {
    private final TaakregelRepository regels;
    private final TrajectZoeken trajecten;

    TaakregelSchrijven(TaakregelRepository regels, TrajectZoeken trajecten) {
        this.regels = regels;
        this.trajecten = trajecten;
    }

    /** A task as the engine made it. */
    public record NieuweTaak(
            String taakId,
            String element,
            String procesId,
            String instantieId,
            @Nullable String formulier,
            long trajectId,
            String trajectcode,
            Instant gemaakt,
            Stand stand) {}

    /** What moves with claiming, handing over and new dates. */
    public record Stand(
            String naam,
            @Nullable String toegewezenAan,
            @Nullable String team,
            @Nullable Instant vervalt) {}

    public void nieuw(NieuweTaak taak) {
        trajecten
                .zoek(taak.trajectId())
                .ifPresent(traject ->
                        regels.save(new Taakregel(taak, traject.fase().name())));
    }

    /** Does nothing for a task that is not in the inbox (yet). */
    public void gewijzigd(String taakId, Stand stand) {
        regels.findByTaakId(taakId).ifPresent(regel -> regel.werkBij(stand));
    }

    public void weg(String taakId) {
        regels.deleteByTaakId(taakId);
    }
}
