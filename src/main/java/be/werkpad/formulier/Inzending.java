package be.werkpad.formulier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers of a completed task that passed the check against their form.
 *
 * @param door account of who completed it
 * @param procesvariabelen the ids and flags of the process before this task
 */
public record Inzending(
        String formulier,
        long trajectId,
        String trajectcode,
        Map<String, Object> antwoorden,
        String door,
        LocalDate datum,
        Map<String, Object> procesvariabelen) {

    /** The same with answers that the program knows. */
    Inzending met(Map<String, Object> ingevuld) {
        var alle = new LinkedHashMap<>(antwoorden);
        alle.putAll(ingevuld);
        return new Inzending(formulier, trajectId, trajectcode, alle, door, datum, procesvariabelen);
    }

    Inzending als(String formulier) {
        return new Inzending(formulier, trajectId, trajectcode, antwoorden, door, datum, procesvariabelen);
    }

    public Antwoordblad blad() {
        return new Antwoordblad(antwoorden);
    }

    public @Nullable String tekst(String veld) {
        return antwoorden.get(veld) instanceof String tekst && !tekst.isBlank() ? tekst : null;
    }

    public @Nullable LocalDate datum(String veld) {
        var tekst = tekst(veld);
        return tekst == null ? null : LocalDate.parse(tekst);
    }

    public boolean ja(String veld) {
        return Boolean.TRUE.equals(antwoorden.get(veld));
    }

    /** The rows of a dynamic list; empty when there are none. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> rijen(String veld) {
        return antwoorden.get(veld) instanceof List<?> rijen ? (List<Map<String, Object>>) rijen : List.of();
    }

    public @Nullable Long werkpostId() {
        return (Long) procesvariabelen.get("werkpostId");
    }

    public @Nullable Long plaatsingId() {
        return (Long) procesvariabelen.get("plaatsingId");
    }
}
