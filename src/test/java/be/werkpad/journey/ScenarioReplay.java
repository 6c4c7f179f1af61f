package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Replays a demo scenario through the JSON API alone, as another program would. */
class ScenarioReplay {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Api api;
    private UnaryOperator<String> teksten = UnaryOperator.identity();
    private String trajectcode = "";
    private boolean metKlok = true;
    private UnaryOperator<ObjectNode> werkpost = this::eigenWerkpost;

    ScenarioReplay(Api api) {
        this.api = api;
    }

    /** Lets every free text of the story pass through a function first. */
    ScenarioReplay metTeksten(UnaryOperator<String> functie) {
        teksten = functie;
        return this;
    }

    /** At the werkposten of the story. Without this each replay finds new ones: two clients never share hours (CH-7a). */
    ScenarioReplay opDeWerkpostenVanHetVerhaal() {
        werkpost = UnaryOperator.identity();
        return this;
    }

    ScenarioReplay opWerkpost(String code) {
        werkpost = antwoorden -> antwoorden.put("werkpost", code);
        return this;
    }

    static List<JsonNode> stappen(String naam) {
        try (var bron = ScenarioReplay.class.getResourceAsStream("/demo/scenarios/" + naam + ".json")) {
            var stappen = new ArrayList<JsonNode>();
            JSON.readTree(bron).get("stappen").forEach(stappen::add);
            return stappen;
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }

    /** @return the code of the traject */
    String speel(String naam) {
        stappen(naam).forEach(this::speel);
        return trajectcode;
    }

    /** Up to and including the first completion of a form. */
    String speelTotEnMet(String naam, String formulier) {
        for (var stap : stappen(naam)) {
            speel(stap);
            if (stap.path("taak").asText().equals(formulier)) {
                return trajectcode;
            }
        }
        throw new AssertionError("No step " + formulier + " in " + naam);
    }

    /** Up to the first task with this form, which stays open; gives the answers that the story has for it. */
    JsonNode speelTot(String naam, String formulier) {
        for (var stap : stappen(naam)) {
            if (stap.path("taak").asText().equals(formulier)) {
                return gevuld(stap.get("antwoorden"));
            }
            speel(stap);
        }
        throw new AssertionError("No step " + formulier + " in " + naam);
    }

    String trajectcode() {
        return trajectcode;
    }

    /** All on one day, for who shares the clock with others. */
    ScenarioReplay zonderKlok() {
        metKlok = false;
        return this;
    }

    void speel(JsonNode stap) {
        if (stap.has("klok")) {
            goed(api.klok(metKlok ? stap.get("klok").asText() : "PT0S"), 200, stap);
        } else if (stap.has("aanmelding")) {
            var antwoord = api.post(wie(stap), "/api/aanmeldingen", gevuld(stap.get("aanmelding")));
            goed(antwoord, 201, stap);
            trajectcode = antwoord.json().get("trajectcode").asText();
        } else if (stap.has("gebeurtenis")) {
            var pad = "/api/trajecten/" + trajectcode + "/gebeurtenissen";
            var soort = Map.of("soort", stap.get("gebeurtenis").asText());
            assertThat(api.post(wie(stap), pad, soort).status())
                    .as(stap.toString())
                    .isBetween(200, 204);
        } else {
            voltooi(wie(stap), stap.get("taak").asText(), metWerkpost(gevuld(stap.get("antwoorden"))), stap);
        }
        api.klok("PT0S");
    }

    void voltooi(String wie, String formulier, JsonNode antwoorden, Object stap) {
        voltooiTaak(wie, taakId(wie, formulier), antwoorden, stap);
    }

    /** One task out of several with the same form, with the answers of a step. */
    void speelOp(String taakId, JsonNode stap) {
        voltooiTaak(wie(stap), taakId, gevuld(stap.get("antwoorden")), stap);
    }

    private void voltooiTaak(String wie, String id, JsonNode antwoorden, Object stap) {
        var antwoord = api.post(wie, "/api/taken/" + id + "/voltooien", Map.of("antwoorden", antwoorden));
        assertThat(antwoord.status()).as(stap + "\n" + antwoord.tekst()).isBetween(200, 204);
    }

    String taakId(String wie, String formulier) {
        for (var taak : taken(wie)) {
            if (taak.get("formulier").asText().equals(formulier)) {
                return taak.get("id").asText();
            }
        }
        throw new AssertionError("No open task %s in %s: %s".formatted(formulier, trajectcode, taken(wie)));
    }

    JsonNode taken(String wie) {
        return api.get(wie, "/api/taken?traject=" + trajectcode).json().get("items");
    }

    private JsonNode metWerkpost(JsonNode antwoorden) {
        return antwoorden.path("werkpost").asText().startsWith("WP-")
                ? werkpost.apply((ObjectNode) antwoorden)
                : antwoorden;
    }

    private ObjectNode eigenWerkpost(ObjectNode antwoorden) {
        var naam = "Werkpost-%s-%s".formatted(antwoorden.remove("werkpost").asText(), trajectcode);
        return antwoorden
                .put("werkpostNaam", naam)
                .put("werkpostPostcode", "3800")
                .put("werkpostGemeente", "Voorbeeldstad");
    }

    private static String wie(JsonNode stap) {
        return stap.get("wie").asText();
    }

    private static void goed(Api.Antwoord antwoord, int status, Object stap) {
        assertThat(antwoord.status()).as(stap + "\n" + antwoord.tekst()).isEqualTo(status);
    }

    JsonNode gevuld(JsonNode waarde) {
        var vandaag = ZonedDateTime.parse(api.get("coordinator", "/api/demo/klok")
                        .json()
                        .get("nu")
                        .asText())
                .toLocalDate();
        return vul(waarde, vandaag);
    }

    private JsonNode vul(JsonNode waarde, LocalDate vandaag) {
        if (waarde instanceof ObjectNode rij) {
            var kopie = JSON.createObjectNode();
            rij.properties().forEach(veld -> kopie.set(veld.getKey(), vul(veld.getValue(), vandaag)));
            return kopie;
        }
        if (waarde instanceof ArrayNode rijen) {
            var kopie = JSON.createArrayNode();
            rijen.forEach(rij -> kopie.add(vul(rij, vandaag)));
            return kopie;
        }
        return waarde.isTextual() ? TextNode.valueOf(datum(waarde.asText(), vandaag)) : waarde;
    }

    private String datum(String tekst, LocalDate vandaag) {
        if (!tekst.startsWith("=vandaag")) {
            return teksten.apply(tekst);
        }
        var rest = tekst.substring("=vandaag".length());
        if (rest.isEmpty()) {
            return vandaag.toString();
        }
        var periode = Period.parse(rest.substring(1));
        return (rest.startsWith("+") ? vandaag.plus(periode) : vandaag.minus(periode)).toString();
    }
}
