package be.werkpad.sjabloon;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

/** The words that a paper must hold for a stored answer, found in another way than the program does. */
record Geschreven(Map<String, String> labels) {
    /** @param veld "form.veld" */
    Stream<String> van(String veld, Object antwoord) {
        if (antwoord instanceof Map<?, ?> rij) {
            return rij.entrySet().stream().flatMap(cel -> cel(veld + "." + cel.getKey(), cel.getValue()));
        }
        if (antwoord instanceof Collection<?> lijst) {
            return lijst.stream().flatMap(element -> element instanceof Map ? van(veld, element) : cel(veld, element));
        }
        return antwoord instanceof Boolean ja
                ? Stream.of(labels.get(veld) + (ja ? "Ja" : "Nee")).filter(tekst -> ja)
                : cel(veld, antwoord);
    }

    private Stream<String> cel(String veld, Object antwoord) {
        if (antwoord instanceof Map || antwoord instanceof Collection) {
            return van(veld, antwoord);
        }
        if (antwoord instanceof Boolean ja) {
            return Stream.of(ja ? "Ja" : "Nee");
        }
        var tekst = String.valueOf(antwoord);
        if (tekst.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Stream.of(Schrijfwijze.voluit(LocalDate.parse(tekst)));
        }
        if (tekst.matches("\\d{2}:\\d{2}")) {
            return Stream.of(tekst.replaceFirst("^0", "").replace(":00", "").replace(":", ".") + " uur");
        }
        if (tekst.matches("P\\d+[YMWD]")) {
            return Stream.of(Schrijfwijze.duur(Period.parse(tekst)));
        }
        if (antwoord instanceof Number) {
            return Stream.of(tekst.endsWith(".5") ? tekst.replace(".5", ",50") : tekst);
        }
        return labels.containsKey(veld + "." + tekst)
                ? Stream.of(labels.get(veld + "." + tekst))
                : Stream.of(tekst.split("\\R"));
    }
}
