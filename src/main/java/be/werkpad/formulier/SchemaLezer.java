package be.werkpad.formulier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** From the JSON of a form to its fields. */
final class SchemaLezer {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private SchemaLezer() {}

    static Formulierschema lees(String tekst) {
        try {
            var json = JSON.readTree(tekst);
            if (!json.isObject()) throw new OngeldigFormulier("Dit is geen formulier: er staat geen JSON-object in.");
            return new Formulierschema(json, velden(json, List.of(), List.of()));
        } catch (JsonProcessingException kapot) {
            throw new OngeldigFormulier("Dit is geen formulier: " + kapot.getOriginalMessage());
        }
    }

    /** The fields of one level: those of groups are taken along, those of a list belong to the list. */
    private static List<Veld> velden(JsonNode ouder, List<String> pad, List<String> voorwaarden) {
        var velden = new ArrayList<Veld>();
        for (var component : ouder.path("components")) {
            var soort = Veldsoort.van(component.path("type").asText());
            var hierVoorwaarden =
                    aangevuld(voorwaarden, component.path("conditional").path("hide"));
            if (soort == Veldsoort.GROUP) {
                velden.addAll(velden(component, aangevuld(pad, sleutel(component, soort)), hierVoorwaarden));
            } else if (soort.heeftAntwoord() && !sleutel(component, soort).isEmpty()) {
                var rij = soort == Veldsoort.DYNAMICLIST ? velden(component, List.of(), List.of()) : List.<Veld>of();
                velden.add(new Veld(component, aangevuld(pad, sleutel(component, soort)), hierVoorwaarden, rij));
            }
        }
        return velden;
    }

    /** A group or list has a path, a field a key; dots in it mean nesting. */
    static List<String> sleutel(JsonNode component, Veldsoort soort) {
        var naam = soort == Veldsoort.GROUP || soort == Veldsoort.DYNAMICLIST ? "path" : "key";
        return Arrays.stream(component.path(naam).asText("").split("\\."))
                .filter(deel -> !deel.isBlank())
                .toList();
    }

    private static List<String> aangevuld(List<String> basis, JsonNode extra) {
        return extra.isTextual() && !extra.asText().isBlank() ? aangevuld(basis, List.of(extra.asText())) : basis;
    }

    private static List<String> aangevuld(List<String> basis, List<String> extra) {
        return Stream.concat(basis.stream(), extra.stream()).toList();
    }
}
