package be.werkpad.prestatie;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The agreed budget of a client.
 *
 * @param uren hours of client-bound work from {@code van} up to and including {@code tot}
 * @param bufferPct the part of the hours that stays free for what nobody planned
 * @param basis on what the hours are based
 */
public record Budgetkaart(
        long trajectId,
        LocalDate van,
        LocalDate tot,
        int uren,
        int bufferPct,
        @Nullable String basis,
        String afgesprokenDoor) {

    /** What is agreed on now. */
    public record Nieuw(
            LocalDate van,
            LocalDate tot,
            int uren,
            int bufferPct,
            @Nullable String basis) {}

    boolean geldtOp(LocalDate dag) {
        return !dag.isBefore(van) && !dag.isAfter(tot);
    }
}
