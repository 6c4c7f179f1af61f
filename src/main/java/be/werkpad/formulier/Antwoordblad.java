package be.werkpad.formulier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checked answers of one form, read by the type of the field. */
public record Antwoordblad(Map<String, Object> antwoorden) {
    public static final Antwoordblad LEEG = new Antwoordblad(Map.of());

    public @Nullable String tekst(String veld) {
        return antwoorden.get(veld) instanceof String tekst && !tekst.isBlank() ? tekst : null;
    }

    /** An answer that the form makes mandatory. */
    public String verplicht(String veld) {
        var tekst = tekst(veld);
        if (tekst == null) {
            throw new IllegalStateException("Answer '%s' is missing".formatted(veld));
        }
        return tekst;
    }

    public @Nullable LocalDate datum(String veld) {
        var tekst = tekst(veld);
        return tekst == null ? null : LocalDate.parse(tekst);
    }

    public LocalDate verplichteDatum(String veld) {
        return LocalDate.parse(verplicht(veld));
    }

    public boolean ja(String veld) {
        return Boolean.TRUE.equals(antwoorden.get(veld));
    }

    /** A whole number; null when it was not filled in. */
    public @Nullable Integer getal(String veld) {
        return antwoorden.get(veld) instanceof Number getal ? getal.intValue() : null;
    }

    /** The chosen codes of a list of check boxes. */
    public List<String> keuzes(String veld) {
        return antwoorden.get(veld) instanceof List<?> lijst
                ? lijst.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The rows of a dynamic list; empty when there are none. */
    @SuppressWarnings("unchecked")
    public List<Antwoordblad> rijen(String veld) {
        return antwoorden.get(veld) instanceof List<?> rijen
                ? rijen.stream()
                        .map(rij -> new Antwoordblad((Map<String, Object>) rij))
                        .toList()
                : List.of();
    }
}
