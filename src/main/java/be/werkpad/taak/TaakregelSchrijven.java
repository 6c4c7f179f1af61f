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
    private final Taaknamen namen;
    private final Concepten concepten;

    TaakregelSchrijven(TaakregelRepository regels, TrajectZoeken trajecten, Taaknamen namen, Concepten concepten) {
        this.regels = regels;
        this.trajecten = trajecten;
        this.namen = namen;
        this.concepten = concepten;
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
            @Nullable Long werkpostId,
            @Nullable Long plaatsingId,
            Instant gemaakt,
            Stand stand) {}

    /** What moves with claiming, handing over and new dates. */
    public record Stand(
            String naam,
            @Nullable String toegewezenAan,
            @Nullable String team,
            @Nullable Instant vervalt) {}

    public void nieuw(NieuweTaak taak) {
        trajecten.zoek(taak.trajectId()).ifPresent(traject -> {
            var regel = new Taakregel(taak, traject.fase().name(), namen.vanClient(traject));
            namen.werkpost(taak).ifPresent(werkpost -> regel.isOver(werkpost.id(), werkpost.naam()));
            regels.save(regel);
        });
    }

    /** Does nothing for a task that is not in the inbox (yet). */
    public void gewijzigd(String taakId, Stand stand) {
        regels.findByTaakId(taakId).ifPresent(regel -> regel.werkBij(stand));
    }

    public void klaar(String taakId) {
        regels.deleteByTaakId(taakId);
        concepten.taakIsKlaar(taakId);
    }

    public void weg(String taakId) {
        regels.deleteByTaakId(taakId);
        concepten.taakIsWeg(taakId);
    }
}
