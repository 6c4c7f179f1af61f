package be.werkpad.formulier;

import be.werkpad.shared.Datumtekst;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns stored answers back into what a person filled in, with the labels the form had then. */
public final class Antwoordtekst {
    private Antwoordtekst() {}

    /** Only what was answered, in the order of the form. */
    public static List<Antwoordregel> van(AntwoordKaart antwoord) {
        return regels(antwoord.schema().velden(), antwoord.antwoorden());
    }

    /** The same for answers that were not checked yet. */
    public static List<Antwoordregel> van(Formulierschema schema, Map<String, Object> antwoorden) {
        return regels(schema.velden(), antwoorden);
    }

    private static List<Antwoordregel> regels(List<Veld> velden, Map<?, ?> antwoorden) {
        var regels = new ArrayList<Antwoordregel>();
        for (var veld : velden) {
            var waarde = waarde(antwoorden, veld.pad());
            if (isIngevuld(waarde)) {
                regels.add(regel(veld, waarde));
            }
        }
        return regels;
    }

    private static Antwoordregel regel(Veld veld, Object waarde) {
        if (veld.soort() == Veldsoort.DYNAMICLIST && waarde instanceof List<?> rijen) {
            var gelezen = rijen.stream()
                    .filter(Map.class::isInstance)
                    .map(rij -> regels(veld.velden(), (Map<?, ?>) rij))
                    .filter(rij -> !rij.isEmpty())
                    .toList();
            return new Antwoordregel(veld.label(), "", gelezen);
        }
        return new Antwoordregel(veld.label(), tekst(veld, waarde), List.of());
    }

    private static String tekst(Veld veld, Object waarde) {
        if (waarde instanceof List<?> gekozen) {
            return gekozen.stream().map(een -> tekst(veld, een)).collect(Collectors.joining(", "));
        }
        if (waarde instanceof Boolean ja) {
            return ja ? "Ja" : "Nee";
        }
        var tekst = String.valueOf(waarde);
        if (veld.soort().isKeuze()) {
            return veld.opties().getOrDefault(tekst, tekst);
        }
        return tekst.matches("\\d{4}-\\d{2}-\\d{2}") ? Datumtekst.van(LocalDate.parse(tekst)) : tekst;
    }

    private static @Nullable Object waarde(Map<?, ?> antwoorden, List<String> pad) {
        Object waarde = antwoorden;
        for (var deel : pad) {
            waarde = waarde instanceof Map<?, ?> map ? map.get(deel) : null;
        }
        return waarde;
    }

    private static boolean isIngevuld(@Nullable Object waarde) {
        return waarde != null && !waarde.equals("") && !(waarde instanceof List<?> lijst && lijst.isEmpty());
    }
}
