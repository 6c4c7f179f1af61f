package be.werkpad.mandaat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param tot last day; null: until it is ended
 * @param reden why it began before it was given; null when it did not
 */
public record MandaatKaart(
        long id,
        String account,
        LocalDate van,
        @Nullable LocalDate tot,
        @Nullable String reden,
        String gegevenDoor) {

    public Stand stand(LocalDate op) {
        if (tot != null && tot.isBefore(op)) {
            return Stand.VOORBIJ;
        }
        return van.isAfter(op) ? Stand.LATER : Stand.GELDIG;
    }

    /** Whether a mandate holds on a day. */
    public enum Stand {
        /** Holds. */
        GELDIG,
        /** Begins later. */
        LATER,
        /** Is over. */
        VOORBIJ
    }
}
