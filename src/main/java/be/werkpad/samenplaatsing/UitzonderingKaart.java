package be.werkpad.samenplaatsing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Leave to share hours, as others see it.
 *
 * @param tot last day that is covered
 * @param beeindigdOp when it was ended before that day, or the work stopped
 */
public record UitzonderingKaart(
        long id,
        long plaatsingId,
        long werkpostId,
        long trajectId,
        String reden,
        Toelating toelating,
        LocalDate tot,
        @Nullable LocalDate beeindigdOp) {

    /** Who gave leave, and when. */
    public record Toelating(String door, LocalDate op) {}

    public boolean isOpen() {
        return beeindigdOp == null;
    }

    public boolean geldtOp(LocalDate dag) {
        return isOpen() && !dag.isAfter(tot);
    }
}
