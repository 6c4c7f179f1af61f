package be.werkpad.sjabloon.inhoud;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a stored answer into what a person reads: labels for codes, ja or nee, dates written out. */
final class Antwoordtekst {
    private static final int EEN_REGEL = 90;
    private static final Set<String> NAMEN = Set.of("Dimona", "Vlaamse");
    private final Labels labels;

    Antwoordtekst(Labels labels) {
        this.labels = labels;
    }

    /** @param veld "form.veld", under which the labels of its codes and columns are found */
    Waarde van(String veld, @Nullable Object antwoord) {
        if (antwoord instanceof Collection<?> lijst) {
            return vanLijst(veld, lijst);
        }
        return Waarde.tekst(alineas(veld, antwoord));
    }

    private Waarde vanLijst(String veld, Collection<?> lijst) {
        var namen = namen(veld, lijst);
        if (!namen.isEmpty() && String.join(", ", namen).length() <= EEN_REGEL) {
            return Waarde.tekst(List.of(opsomming(namen)));
        }
        var rijen = lijst.stream()
                .map(element -> cellen(veld, element))
                .filter(rij -> !rij.isEmpty())
                .toList();
        var kolommen =
                rijen.stream().flatMap(rij -> rij.keySet().stream()).distinct().toList();
        if (kolommen.size() < 2) {
            return Waarde.punten(
                    rijen.stream().flatMap(rij -> rij.values().stream()).toList());
        }
        return Waarde.rijen(new Waarde.Tabel(
                kolommen.stream()
                        .map(kolom -> kolom.isEmpty() ? "Antwoord" : labels.van(veld + "." + kolom))
                        .toList(),
                rijen.stream()
                        .map(rij -> kolommen.stream()
                                .map(kolom -> rij.getOrDefault(kolom, ""))
                                .toList())
                        .toList()));
    }

    /** The labels of codes; nothing when any of them is something else. */
    private List<String> namen(String veld, Collection<?> lijst) {
        var namen = lijst.stream()
                .map(element ->
                        element instanceof String code ? labels.gegeven(veld + "." + code) : Optional.<String>empty())
                .toList();
        return namen.stream().allMatch(Optional::isPresent)
                ? namen.stream().flatMap(Optional::stream).toList()
                : List.of();
    }

    /** "Dinsdag, donderdag en vrijdag". */
    private static String opsomming(List<String> namen) {
        var klein = IntStream.range(0, namen.size())
                .mapToObj(plaats -> plaats == 0 ? namen.get(0) : klein(namen.get(plaats)))
                .toList();
        int laatste = klein.size() - 1;
        return laatste == 0 ? klein.get(0) : String.join(", ", klein.subList(0, laatste)) + " en " + klein.get(laatste);
    }

    /** Without its capital, unless it begins with a name. */
    private static String klein(String naam) {
        return naam.length() > 1 && Character.isUpperCase(naam.charAt(1)) || NAMEN.contains(naam.split(" ")[0])
                ? naam
                : naam.substring(0, 1).toLowerCase(Locale.ROOT) + naam.substring(1);
    }

    /** "Van 9 uur tot 12 uur": two answers, one fact. */
    Waarde vanTot(String veld, Object van, Object tot) {
        return Waarde.tekst(List.of("Van %s tot %s".formatted(enkel(veld, van), enkel(veld, tot))));
    }

    /** The answered cells of one element of a list; a bare value stands under an empty column name. */
    private Map<String, String> cellen(String veld, @Nullable Object element) {
        Map<String, String> cellen = new LinkedHashMap<>();
        if (element instanceof Map<?, ?> rij) {
            rij.forEach((kolom, waarde) -> zet(cellen, String.valueOf(kolom), regel(veld + "." + kolom, waarde)));
        } else {
            zet(cellen, "", regel(veld, element));
        }
        return cellen;
    }

    private static void zet(Map<String, String> cellen, String kolom, String tekst) {
        if (!tekst.isEmpty()) {
            cellen.put(kolom, tekst);
        }
    }

    private String regel(String veld, @Nullable Object waarde) {
        if (waarde instanceof Collection<?> lijst) {
            var namen = namen(veld, lijst);
            return !namen.isEmpty()
                    ? opsomming(namen)
                    : String.join(
                            ", ",
                            lijst.stream()
                                    .map(deel -> regel(veld, deel))
                                    .filter(t -> !t.isEmpty())
                                    .toList());
        }
        return String.join(" ", alineas(veld, waarde));
    }

    private List<String> alineas(String veld, @Nullable Object waarde) {
        if (waarde instanceof Map<?, ?> delen) {
            List<String> regels = new ArrayList<>();
            delen.forEach((sleutel, deel) -> {
                var tekst = regel(veld + "." + sleutel, deel);
                if (!tekst.isEmpty()) {
                    regels.add(labels.van(veld + "." + sleutel) + ": " + tekst);
                }
            });
            return regels;
        }
        return Stream.of(enkel(veld, waarde).split("\\R"))
                .map(String::strip)
                .filter(r -> !r.isEmpty())
                .toList();
    }

    private String enkel(String veld, @Nullable Object waarde) {
        if (waarde == null) {
            return "";
        }
        if (waarde instanceof Boolean ja) {
            return ja ? "Ja" : "Nee";
        }
        if (waarde instanceof LocalDate datum) {
            return Datumtekst.voluit(datum);
        }
        var naam = veld.substring(veld.lastIndexOf('.') + 1);
        if (waarde instanceof Number getal) {
            return Notatie.getal(naam, getal);
        }
        var tekst = waarde.toString();
        return Datumtekst.uitIso(tekst).orElseGet(() -> Notatie.tekst(naam, labels.vanWaarde(veld, tekst)));
    }
}
