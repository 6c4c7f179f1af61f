package be.werkpad.sjabloon;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A check of a text as somebody typed it; null is what was not given.
 *
 * @param regelgeving code of the law it was checked against, of now or still to come; null is the law of today
 */
public record Nazichtblad(
        @Nullable Integer versie,
        @Nullable String regelgeving,
        String nagekekenDoor,
        @Nullable String getestMet,
        @Nullable LocalDate op) {

    /** Against the law of today. */
    public Nazichtblad(
            @Nullable Integer versie, String nagekekenDoor, @Nullable String getestMet, @Nullable LocalDate op) {
        this(versie, null, nagekekenDoor, getestMet, op);
    }
}
