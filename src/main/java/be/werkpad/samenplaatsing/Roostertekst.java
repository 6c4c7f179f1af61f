package be.werkpad.samenplaatsing;

import be.werkpad.plaatsing.Uurrooster;
import be.werkpad.plaatsing.Weekdag;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Days and hours as people say them: {@code di en do, 09:00-12:00}. */
final class Roostertekst {
    private Roostertekst() {}

    static String van(Uurrooster rooster) {
        return dagen(rooster.dagen()) + ", " + uren(rooster);
    }

    /** The hours of the other, on the days that both work. */
    static String samen(Uurrooster een, Uurrooster ander) {
        return dagen(ander.dagen().stream().filter(een.dagen()::contains).toList()) + ", " + uren(ander);
    }

    static String uren(Uurrooster rooster) {
        return rooster.van() + "-" + rooster.tot();
    }

    private static String dagen(Collection<Weekdag> dagen) {
        var tekst = dagen.stream()
                .sorted()
                .map(dag -> dag.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        var laatste = tekst.lastIndexOf(", ");
        return laatste < 0 ? tekst : tekst.substring(0, laatste) + " en" + tekst.substring(laatste + 1);
    }
}
