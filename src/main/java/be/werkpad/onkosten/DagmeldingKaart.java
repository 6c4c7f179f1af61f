package be.werkpad.onkosten;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was told about a day, by whom and when.
 *
 * @param inPlaatsVan the agreed day that was not worked; only with ANDERE_DAG
 * @param ingetrokkenOp null while it counts
 */
public record DagmeldingKaart(
        long id,
        Dagmeldingsoort soort,
        LocalDate dag,
        @Nullable LocalDate inPlaatsVan,
        String reden,
        String door,
        LocalDate op,
        @Nullable LocalDate ingetrokkenOp,
        @Nullable String ingetrokkenDoor) {}
