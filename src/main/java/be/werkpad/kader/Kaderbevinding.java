package be.werkpad.kader;

import be.werkpad.sjabloon.Schrijfwijze;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is missing.
 *
 * @param hard true when nobody may start without it; false when the dienst chose to be reminded only
 * @param dag first day on which it is missing, where that depends on the day
 * @param uitleg what there is and what there should be, as sentences; null where the gap says it all
 */
public record Kaderbevinding(
        Gebrek gebrek,
        boolean hard,
        @Nullable LocalDate dag,
        @Nullable String uitleg) {
    public Kaderbevinding(Gebrek gebrek, boolean hard, @Nullable LocalDate dag) {
        this(gebrek, hard, dag, null);
    }

    /** Plain Dutch, for people, with the day. */
    public String tekst() {
        if (uitleg != null) {
            return "%s %s".formatted(gebrek.tekst(), uitleg);
        }
        return dag == null
                ? gebrek.tekst()
                : "%s Eerste dag zonder: %s.".formatted(gebrek.tekst(), Schrijfwijze.voluit(dag));
    }
}
