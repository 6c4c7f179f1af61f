package be.werkpad.formulier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A Camunda Form as we read it. Immutable, so it may be kept per form definition. */
public final class Formulierschema {
    private final JsonNode bron;
    private final List<Veld> velden;

    Formulierschema(JsonNode bron, List<Veld> velden) {
        this.bron = bron;
        this.velden = List.copyOf(velden);
    }

    /** @throws OngeldigFormulier when the text is not a JSON object */
    public static Formulierschema parse(String json) {
        return SchemaLezer.lees(json);
    }

    public String id() {
        return bron.path("id").asText("").strip();
    }

    public String titel() {
        return bron.path("title").asText("").strip();
    }

    /** The fields with an answer, groups left out; the fields of a list are inside the list. */
    public List<Veld> velden() {
        return velden;
    }

    /** By the name with dots that starts at the form. */
    public Optional<Veld> veld(String naam) {
        return velden.stream().filter(veld -> veld.naam().equals(naam)).findFirst();
    }

    /** Answers that stay behind in the engine because a gateway or timer needs them. */
    public Set<String> procesvariabelen() {
        return velden.stream()
                .filter(veld -> veld.isProcesvariabele() && Schemakeuring.MAG_IN_ENGINE.contains(veld.soort()))
                .filter(veld -> veld.pad().size() == 1)
                .map(Veld::naam)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Everything that is wrong with the form itself, in Dutch, for who made it. Empty is good. */
    public List<String> bezwaren() {
        return new Schemakeuring(this).bezwaren();
    }

    JsonNode bron() {
        return bron;
    }
}
