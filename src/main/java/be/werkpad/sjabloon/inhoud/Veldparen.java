package be.werkpad.sjabloon.inhoud;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The same two questions about several subjects, such as "Veiligheid: wat goed gaat", stand in one table. */
final class Veldparen {
    private static final Pattern LABEL = Pattern.compile("([^:]+): ([^:]+)");
    private static final int MINSTENS = 4;
    private static final int KOLOMMEN = 2;

    private Veldparen() {}

    /** @return the same answers; the pairs, if there are enough of them, as a table in the place of the first */
    static List<Veld> alsTabel(List<Veld> velden) {
        var paren = velden.stream().filter(Veldparen::isDeel).toList();
        var kolommen = paren.stream().map(veld -> deel(veld, 2)).distinct().toList();
        if (paren.size() < MINSTENS || kolommen.size() != KOLOMMEN) {
            return velden;
        }
        var nieuw = new ArrayList<>(velden);
        nieuw.set(velden.indexOf(paren.get(0)), tabel(paren, kolommen));
        nieuw.removeAll(paren);
        return nieuw;
    }

    private static Veld tabel(List<Veld> paren, List<String> kolommen) {
        Map<String, Map<String, String>> perOnderwerp = new LinkedHashMap<>();
        paren.forEach(veld -> perOnderwerp
                .computeIfAbsent(deel(veld, 1), nieuw -> new LinkedHashMap<>())
                .put(deel(veld, 2), String.join("\n", veld.waarde().alineas())));
        var namen = new ArrayList<>(List.of("Waarover"));
        kolommen.forEach(
                kolom -> namen.add(kolom.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + kolom.substring(1)));
        var rijen = new ArrayList<List<String>>();
        perOnderwerp.forEach((onderwerp, antwoorden) -> {
            var rij = new ArrayList<>(List.of(onderwerp));
            kolommen.forEach(kolom -> rij.add(antwoorden.getOrDefault(kolom, "")));
            rijen.add(rij);
        });
        return new Veld("Hoe het gaat", Waarde.rijen(new Waarde.Tabel(namen, rijen)));
    }

    private static boolean isDeel(Veld veld) {
        return LABEL.matcher(veld.label()).matches()
                && veld.waarde().isKort()
                && veld.waarde().punten().isEmpty();
    }

    private static String deel(Veld veld, int nummer) {
        var delen = LABEL.matcher(veld.label());
        return delen.matches() ? delen.group(nummer) : "";
    }
}
