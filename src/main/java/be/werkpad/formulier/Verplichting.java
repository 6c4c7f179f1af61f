package be.werkpad.formulier;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a field that is empty may be empty. */
final class Verplichting {
    private Verplichting() {}

    static Uitkomst controleer(Veld veld, List<Veld> velden, Bereik bereik) {
        if (veld.isVerplicht() || isVerplichtDoorAnder(veld, bereik)) return Uitkomst.fout(code(veld));
        var keuze = veld.eigenschappen("minstensEen");
        if (keuze.isEmpty() || keuze.stream().anyMatch(naam -> !Pad.isLeeg(bereik.verwijzing(naam)))) {
            return Uitkomst.leeg();
        }
        return Uitkomst.fout("verplicht.minstensEen", labels(veld, keuze, velden));
    }

    private static boolean isVerplichtDoorAnder(Veld veld, Bereik bereik) {
        return veld.eigenschappen("verplichtAls").stream()
                .map(deel -> deel.split("=", 2))
                .filter(delen -> delen.length == 2)
                .anyMatch(delen -> is(bereik.verwijzing(delen[0].strip()), delen[1].strip()));
    }

    private static boolean is(@Nullable Object waarde, String code) {
        if (waarde instanceof List<?> lijst) return lijst.stream().anyMatch(een -> is(een, code));
        if (waarde instanceof Boolean ja) return (ja ? List.of("true", "ja") : List.of("false", "nee")).contains(code);
        return waarde != null && String.valueOf(waarde).equals(code);
    }

    private static String code(Veld veld) {
        return switch (veld.soort()) {
            case CHECKBOX -> "verplicht.aanvinken";
            case RADIO, SELECT -> "verplicht.keuze";
            case CHECKLIST, TAGLIST -> "verplicht.keuzes";
            case DATETIME -> "time".equals(veld.subtype()) ? "verplicht.tijd" : "verplicht.datum";
            default -> "verplicht";
        };
    }

    private static String labels(Veld veld, List<String> namen, List<Veld> velden) {
        return Stream.concat(Stream.of(veld.naam()), namen.stream())
                .distinct()
                .map(naam -> velden.stream()
                        .filter(een -> een.naam().equals(naam))
                        .map(Veld::label)
                        .findFirst()
                        .orElse(naam))
                .collect(Collectors.joining(", "));
    }
}
