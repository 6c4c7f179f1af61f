package be.werkpad.formulier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A Camunda Form as we read it. Immutable, so it may be kept per form definition. */
public final class Formulierschema {
    private static final Pattern RIJ = Pattern.compile("(.+)\\[(\\d+)]\\.(.+)");

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

    /**
     * What a person calls the field at a path such as {@code wensen[0].tekst}: "Wensen, rij 1, Wens". The path itself when
     * the form has no such field.
     */
    public String opschrift(String pad) {
        var rij = RIJ.matcher(pad);
        return rij.matches()
                ? veld(rij.group(1))
                        .flatMap(
                                lijst -> opschrift(lijst.velden(), rij.group(3)).map(deel -> "%s, rij %d, %s"
                                        .formatted(lijst.label(), Integer.parseInt(rij.group(2)) + 1, deel)))
                        .orElse(pad)
                : opschrift(velden, pad).orElse(pad);
    }

    private static Optional<String> opschrift(List<Veld> velden, String naam) {
        return velden.stream()
                .filter(veld -> veld.naam().equals(naam))
                .map(Veld::label)
                .filter(label -> !label.isEmpty())
                .findFirst();
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
