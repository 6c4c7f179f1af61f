package be.werkpad.proefperiode;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A trial as other modules see it.
 *
 * @param tussentijds day planned for the evaluation half-way
 */
public record ProefperiodeKaart(
        long id,
        long trajectId,
        long plaatsingId,
        LocalDate start,
        LocalDate einde,
        LocalDate oorspronkelijkEinde,
        LocalDate tussentijds,
        int verlengingen,
        ProefperiodeStatus status,
        @Nullable LocalDate afgerondOp) {

    /** "Proef verlopen - gesprek nodig": the last day passed without a decision. */
    public boolean isVerlopenOp(LocalDate dag) {
        return status == ProefperiodeStatus.LOPEND && dag.isAfter(einde);
    }
}
