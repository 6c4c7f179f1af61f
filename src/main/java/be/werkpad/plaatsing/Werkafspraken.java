package be.werkpad.plaatsing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The agreements that may change while somebody works: those that hold now, or in a change only what is to be different.
 *
 * @param uren null when days and hours stay
 * @param hulp null when the people who help stay
 * @param taken empty when the tasks stay
 */
public record Werkafspraken(
        @Nullable Urenafspraak uren, @Nullable Hulpafspraak hulp, List<Takenpakkettaak> taken) {
    public static Werkafspraken met(Urenafspraak uren) {
        return new Werkafspraken(uren, null, List.of());
    }

    public static Werkafspraken met(Hulpafspraak hulp) {
        return new Werkafspraken(null, hulp, List.of());
    }

    public static Werkafspraken met(List<Takenpakkettaak> taken) {
        return new Werkafspraken(null, null, taken);
    }

    /** These, and below them what they say nothing about. */
    Werkafspraken over(Werkafspraken onder) {
        return new Werkafspraken(
                uren == null ? onder.uren : uren,
                hulp == null ? onder.hulp : hulp,
                taken.isEmpty() ? onder.taken : taken);
    }

    /** These, without what a change says; null when nothing is left. */
    @Nullable
    Werkafspraken zonder(Werkafspraken wijziging) {
        var rest = new Werkafspraken(
                wijziging.uren == null || !wijziging.uren.equals(uren) ? uren : null,
                wijziging.hulp == null || !wijziging.hulp.equals(hulp) ? hulp : null,
                wijziging.taken.equals(taken) ? List.of() : taken);
        return rest.uren == null && rest.hulp == null && rest.taken.isEmpty() ? null : rest;
    }

    /** Of these, what a change touches: carrying this out takes the change back. */
    Werkafspraken watVerandertDoor(Werkafspraken wijziging) {
        return new Werkafspraken(
                wijziging.uren() == null ? null : uren,
                wijziging.hulp() == null ? null : hulp,
                wijziging.taken().isEmpty() ? List.of() : taken);
    }
}
