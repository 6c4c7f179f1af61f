package be.werkpad.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Fills in dates that a scenario writes relative to its own day: {@code =vandaag}, {@code =vandaag-P2M}. */
final class Datumwaarden {
    private static final Pattern DATUM = Pattern.compile("=vandaag(?:([+-])(P\\w+))?");

    private Datumwaarden() {}

    static Map<String, Object> vul(Map<String, Object> antwoorden, LocalDate vandaag) {
        var gevuld = new LinkedHashMap<String, Object>();
        antwoorden.forEach((veld, waarde) -> gevuld.put(veld, waarde(waarde, vandaag)));
        return gevuld;
    }

    @SuppressWarnings("unchecked")
    private static Object waarde(Object waarde, LocalDate vandaag) {
        if (waarde instanceof Map<?, ?> rij) {
            return vul((Map<String, Object>) rij, vandaag);
        }
        if (waarde instanceof List<?> rijen) {
            return rijen.stream().map(rij -> waarde(rij, vandaag)).toList();
        }
        return waarde instanceof String tekst ? datum(tekst, vandaag) : waarde;
    }

    private static String datum(String tekst, LocalDate vandaag) {
        var match = DATUM.matcher(tekst);
        if (!match.matches()) {
            return tekst;
        }
        if (match.group(2) == null) {
            return vandaag.toString();
        }
        var periode = Period.parse(match.group(2));
        return (match.group(1).equals("+") ? vandaag.plus(periode) : vandaag.minus(periode)).toString();
    }
}
