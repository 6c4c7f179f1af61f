package be.werkpad.plaatsing;

import be.werkpad.shared.DomainException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The same hours on each of the chosen days of the week (F.12). */
public record Uurrooster(Set<Weekdag> dagen, LocalTime van, LocalTime tot) {
    public Uurrooster {
        if (dagen.isEmpty()) {
            throw DomainException.bijVeld("plaatsing.geenDagen", "dagen", "Kies minstens één dag.");
        }
        if (!van.isBefore(tot)) {
            throw DomainException.bijVeld(
                    "plaatsing.uurroosterOngeldig", "totUur", "Het einduur moet na het beginuur liggen.");
        }
        dagen = Collections.unmodifiableSet(EnumSet.copyOf(dagen));
    }

    /** As a form gives it: {@code [DI, DO]}, {@code 09:00}, {@code 12:00}. */
    public static Uurrooster van(Collection<String> dagen, String van, String tot) {
        return new Uurrooster(
                dagen.stream().map(Weekdag::valueOf).collect(Collectors.toSet()),
                LocalTime.parse(van),
                LocalTime.parse(tot));
    }

    public boolean isGepland(LocalDate datum) {
        return dagen.contains(Weekdag.van(datum));
    }

    public long minutenPerWeek() {
        return dagen.size() * Duration.between(van, tot).toMinutes();
    }

    /** Ending when the other begins is no overlap. */
    public boolean overlapt(Uurrooster ander) {
        return !Collections.disjoint(dagen, ander.dagen) && van.isBefore(ander.tot) && ander.van.isBefore(tot);
    }
}
