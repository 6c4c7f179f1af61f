package be.werkpad.werkvloer;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps how the tasks of a plaatsing went over a period (C.6.17). */
@UseCase
public class WerkMeten {
    private final WerkmetingRepository metingen;
    private final PlaatsingZoeken plaatsingen;
    private final Audittrail audit;
    private final Clock clock;

    WerkMeten(WerkmetingRepository metingen, PlaatsingZoeken plaatsingen, Audittrail audit, Clock clock) {
        this.metingen = metingen;
        this.plaatsingen = plaatsingen;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was seen. */
    public record Nieuw(
            long trajectId,
            long plaatsingId,
            LocalDate van,
            LocalDate tot,
            WerkmetingKaart.Gevoel eigenGevoel,
            String waarnemer,
            @Nullable String besluit,
            List<WerkmetingKaart.Taakmeting> taken) {}

    public void voor(Nieuw nieuw) {
        if (plaatsingen.metId(nieuw.plaatsingId()).trajectId() != nieuw.trajectId()) {
            throw new NotFoundException("No plaatsing %d of this traject".formatted(nieuw.plaatsingId()));
        }
        metingen.save(new Werkmeting(nieuw, LocalDate.now(clock)));
        audit.noteer(Actie.WERKVLOER_BIJGEWERKT, nieuw.trajectId(), "werkvloer", "WERKMETING", Map.of());
    }
}
