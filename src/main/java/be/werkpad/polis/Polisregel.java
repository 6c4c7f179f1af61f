package be.werkpad.polis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A policy as it stands in the list of a plaatsing, also when it no longer counts.
 *
 * @param bijlageId the file that proves it; null while there is none
 * @param intrekking null while it counts
 */
public record Polisregel(
        long id,
        PolisKaart polis,
        @Nullable Long bijlageId,
        @Nullable Intrekking intrekking) {
    /** Why, by whom and when it was taken back. */
    public record Intrekking(LocalDate op, String door, String reden) {}

    public boolean isGeldig() {
        return intrekking == null;
    }
}
