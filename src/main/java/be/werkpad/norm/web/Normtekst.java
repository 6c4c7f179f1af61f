package be.werkpad.norm.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Values of norms as people say and type them: "6 weken", not P6W. */
@Component
class Normtekst {
    /** D days, W weeks, M months, Y years; WERK working days. */
    static final List<String> EENHEDEN = List.of("WERK", "D", "W", "M", "Y");

    private static final Pattern DEEL = Pattern.compile("(\\d+)([DWMY])");
    private static final Pattern WERKDAGEN = Pattern.compile("W(\\d+)D");

    private final MessageSource berichten;

    Normtekst(MessageSource berichten) {
        this.berichten = berichten;
    }

    /** In words; a plain number stays as it is. */
    public String van(String waarde) {
        var delen = delen(waarde);
        return delen.isEmpty() ? waarde : delen.stream().map(this::zeg).collect(Collectors.joining(" "));
    }

    /** The fields of the form; a length in more than one unit is typed as it is written in the table. */
    Map<String, String> velden(String waarde) {
        var delen = delen(waarde);
        return delen.size() == 1
                ? Map.of("waarde", delen.get(0).aantal, "eenheid", delen.get(0).eenheid)
                : Map.of("waarde", waarde);
    }

    /** As it is written in the table: the number with its unit, or what was typed when it has no unit or is no number. */
    static String geschreven(String waarde, String eenheid) {
        var tekst = waarde.strip().toUpperCase(Locale.ROOT);
        if (!EENHEDEN.contains(eenheid) || !tekst.matches("\\d{1,4}")) {
            return tekst;
        }
        return "WERK".equals(eenheid) ? "W%sD".formatted(tekst) : "P" + tekst + eenheid;
    }

    private record Deel(String aantal, String eenheid) {}

    private static List<Deel> delen(String waarde) {
        var werkdagen = WERKDAGEN.matcher(waarde);
        if (werkdagen.matches()) {
            return List.of(new Deel(werkdagen.group(1), "WERK"));
        }
        return waarde.startsWith("P")
                ? DEEL.matcher(waarde)
                        .results()
                        .map(deel -> new Deel(deel.group(1), deel.group(2)))
                        .toList()
                : List.of();
    }

    private String zeg(Deel deel) {
        return berichten.getMessage(
                "duur." + deel.eenheid, new Object[] {Integer.valueOf(deel.aantal)}, LocaleContextHolder.getLocale());
    }
}
