package be.werkpad.kader;

import be.werkpad.sjabloon.Schrijfwijze;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is missing.
 *
 * @param hard true when nobody may start without it; false when the dienst chose to be reminded only
 * @param dag first day on which it is missing, where that depends on the day
 */
public record Kaderbevinding(
        Gebrek gebrek, boolean hard, @Nullable LocalDate dag) {
    /** Plain Dutch, for people, with the day. */
    public String tekst() {
        return dag == null
                ? gebrek.tekst()
                : "%s Eerste dag zonder: %s.".formatted(gebrek.tekst(), Schrijfwijze.voluit(dag));
    }
}
