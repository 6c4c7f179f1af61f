package be.werkpad.plaatsing;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Days and hours that held before a change, as they are stored.
 *
 * @param vanaf the first day on which they did not hold any more
 */
@Embeddable
record Vroegerrooster(String dagen, String vanUur, String totUur, LocalDate vanaf) {
    static Vroegerrooster van(Uurrooster rooster, LocalDate vanaf) {
        return new Vroegerrooster(
                rooster.dagen().stream().map(Enum::name).collect(Collectors.joining(",")),
                rooster.van().toString(),
                rooster.tot().toString(),
                vanaf);
    }

    /** The hours that held on a day: of now, or those from before the changes that began later. */
    static Uurrooster op(LocalDate dag, List<Vroegerrooster> vroegere, Uurrooster nu) {
        var rooster = nu;
        for (var nummer = vroegere.size() - 1; nummer >= 0; nummer--) {
            var vroeger = vroegere.get(nummer);
            if (!vroeger.vanaf.isAfter(dag)) {
                return rooster;
            }
            rooster = vroeger.rooster();
        }
        return rooster;
    }

    private Uurrooster rooster() {
        return Uurrooster.van(List.of(dagen.split(",")), vanUur, totUur);
    }
}
