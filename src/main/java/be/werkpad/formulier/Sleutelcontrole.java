package be.werkpad.formulier;

import be.werkpad.shared.Fout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Refuses answers that the form did not ask for. */
final class Sleutelcontrole {
    private static final int LANGST = 100;
    private static final int MEESTE_FOUTEN = 20;
    private static final Pattern LOON = Pattern.compile(".*(loon|wage|salaris|per_?uur|uurtarief).*");
    private static final Set<String> BIJDRAGE = Set.of("eigenbijdrage", "bijdrage");

    private Sleutelcontrole() {}

    static List<Fout> onbekend(List<Veld> velden, Map<?, ?> antwoorden, String voor) {
        return zoek(velden.stream().map(Veld::pad).toList(), antwoorden, voor)
                .limit(MEESTE_FOUTEN)
                .toList();
    }

    private static Stream<Fout> zoek(List<List<String>> paden, Map<?, ?> antwoorden, String voor) {
        return antwoorden.entrySet().stream().flatMap(deel -> {
            var naam = String.valueOf(deel.getKey());
            var verder = verder(paden, naam);
            var veld = voor + leesbaar(naam);
            if (verder.isEmpty()) return Stream.of(new Fout(veld, Meldingen.tekst(melding(naam))));
            if (verder.stream().anyMatch(List::isEmpty) || deel.getValue() == null) return Stream.empty();
            return deel.getValue() instanceof Map<?, ?> groep
                    ? zoek(verder, groep, veld + ".")
                    : Stream.of(new Fout(veld, Meldingen.tekst("groep.soort")));
        });
    }

    /** CH-8: what never can be entered says why, and which way there is. */
    private static String melding(String naam) {
        var klein = naam.toLowerCase(Locale.ROOT);
        if (LOON.matcher(klein).matches()) return "onbekend.loon";
        return BIJDRAGE.contains(klein) ? "onbekend.bijdrage" : "onbekend";
    }

    /** What is left of the known paths after this name. */
    private static List<List<String>> verder(List<List<String>> paden, String naam) {
        var verder = new ArrayList<List<String>>();
        for (var pad : paden) {
            if (!pad.isEmpty() && pad.get(0).equals(naam)) verder.add(pad.subList(1, pad.size()));
        }
        return verder;
    }

    /** The name comes from outside: no control characters, and not too long to show. */
    private static String leesbaar(String naam) {
        var schoon = naam.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "?");
        return schoon.length() <= LANGST ? schoon : schoon.substring(0, LANGST) + "…";
    }
}
