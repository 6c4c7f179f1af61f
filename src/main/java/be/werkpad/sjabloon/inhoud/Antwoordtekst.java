package be.werkpad.sjabloon.inhoud;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a stored answer into what a person reads: labels for codes, ja or nee, dates written out. */
final class Antwoordtekst {
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
            return String.join(
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
        if (waarde instanceof Number getal) {
            return getal(getal);
        }
        var tekst = waarde.toString();
        return Datumtekst.uitIso(tekst).orElseGet(() -> labels.vanWaarde(veld, tekst));
    }

    /** Only amounts of money have a fraction, so ten and a half is 10,50. */
    private static String getal(Number getal) {
        var waarde = new BigDecimal(getal.toString()).stripTrailingZeros();
        var schrijfwijze = NumberFormat.getInstance(Locale.forLanguageTag("nl-BE"));
        schrijfwijze.setGroupingUsed(false);
        schrijfwijze.setMinimumFractionDigits(waarde.scale() > 0 ? 2 : 0);
        schrijfwijze.setMaximumFractionDigits(10);
        return schrijfwijze.format(waarde);
    }
}
