package be.werkpad.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The people of the demo, by name, as a program finds them. */
final class DemoClienten {
    private DemoClienten() {}

    /** The code of the traject of somebody of the demo; a story that a test replays has people with other last names. */
    static String code(Api api, String voornaam) {
        var naam = voornaam + " " + voornaam.replace("Voornaam", "Naam");
        return stroom(api.get("coordinator", "/api/trajecten").json().get("items"))
                .filter(traject -> traject.path("client").asText().equals(naam))
                .map(traject -> traject.get("code").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No traject of " + voornaam));
    }

    /** An open task with this form. */
    static String taak(Api api, String wie, String code, String formulier) {
        var taken = api.get(wie, "/api/taken?traject=" + code).json().get("items");
        return stroom(taken)
                .filter(taak -> taak.get("formulier").asText().equals(formulier))
                .map(taak -> taak.get("id").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No %s in %s: %s".formatted(formulier, code, taken)));
    }

    private static Stream<JsonNode> stroom(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false);
    }
}
