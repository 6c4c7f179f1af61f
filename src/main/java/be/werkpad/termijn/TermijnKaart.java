package be.werkpad.termijn;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as other modules see it.
 *
 * @param datum the last day on which it is on time
 * @param redenVerzet why it was moved to this date; null when it never moved
 * @param oorspronkelijkeDatum its date before the first move
 */
public record TermijnKaart(
        long id,
        long trajectId,
        @Nullable Long plaatsingId,
        String sleutel,
        LocalDate datum,
        Termijnstatus status,
        LocalDate geopendOp,
        @Nullable LocalDate gehoudenOp,
        @Nullable String redenVerzet,
        LocalDate oorspronkelijkeDatum) {
    public boolean isOpen() {
        return status == Termijnstatus.OPEN;
    }

    /** Due today is not late (E.2). */
    public boolean isTeLaatOp(LocalDate dag) {
        return status == Termijnstatus.OPEN && dag.isAfter(datum);
    }
}
