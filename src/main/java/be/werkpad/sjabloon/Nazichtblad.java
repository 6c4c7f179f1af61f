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
        Leestest test,
        @Nullable LocalDate op) {

    /** Against the law of today; nobody tried to read it. */
    public Nazichtblad(@Nullable Integer versie, String nagekekenDoor, @Nullable LocalDate op) {
        this(versie, null, nagekekenDoor, Leestest.GEEN, op);
    }
}
