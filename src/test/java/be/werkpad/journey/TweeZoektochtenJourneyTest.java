package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.support.WerkpadTest;
import be.werkpad.traject.TrajectZoeken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** C.1 note 2: a second werkpost is searched beside a running one; neither gets the answers of the other. */
@WerkpadTest
class TweeZoektochtenJourneyTest {
    private static final List<String> ZOEKTOCHT = List.of(
            "zoekplan-maken",
            "werkgever-contacteren",
            "jobanalyse-uitvoeren",
            "werkomgeving-beschrijven",
            "veiligheid-nakijken",
            "takenpakket-samenstellen",
            "matching-maken",
            "opties-voorbereiden",
            "keuze-vastleggen",
            "kennismakingsbezoek-voeren",
            "opties-voorbereiden",
            "keuze-vastleggen",
            "antwoord-werkgever-vastleggen");

    @LocalServerPort
    private int poort;

    @Autowired
    private FormulierantwoordZoeken antwoorden;

    @Autowired
    private PlaatsingZoeken plaatsingen;

    @Autowired
    private TrajectZoeken trajecten;

    @Test
    void eachPlaatsingKeepsTheAnswersOfItsOwnSearch() {
        var api = new Api(poort);
        var verhaal = new ScenarioReplay(api).opDeWerkpostenVanHetVerhaal();
        var code = verhaal.speelTotEnMet("S1", "antwoord-werkgever-vastleggen");
        var trajectId = trajecten.metCode(code).id();
        verhaal.speel(gebeurtenis());
        speelTweedeZoektocht(verhaal, "zoekplan-maken", "matching-maken");

        var eerste = plaatsingen.vanTraject(trajectId).get(0);
        assertThat(takenpakket(eerste)).doesNotContain("Tuin harken");
        assertThat(laatste(eerste, "zoekplan-maken")).doesNotContainEntry("zoekgebied", "De tuinen van het dorp");

        speelTweedeZoektocht(verhaal, "opties-voorbereiden", "antwoord-werkgever-vastleggen");
        var tweede = plaatsingen.vanTraject(trajectId).get(1);
        assertThat(tweede.taken()).extracting("taak").containsExactly("Tuin harken");
        assertThat(takenpakket(tweede)).contains("Tuin harken");
        assertThat(laatste(tweede, "zoekplan-maken")).containsEntry("zoekgebied", "De tuinen van het dorp");
        assertThat(laatste(tweede, "doelen-bepalen")).isEqualTo(laatste(eerste, "doelen-bepalen"));
        assertThat(takenpakket(eerste)).doesNotContain("Tuin harken");
    }

    private String takenpakket(PlaatsingKaart plaatsing) {
        return laatste(plaatsing, "takenpakket-samenstellen").toString();
    }

    private Map<String, Object> laatste(PlaatsingKaart plaatsing, String formulier) {
        return antwoorden.vanPlaatsing(plaatsing.trajectId(), plaatsing.id()).stream()
                .filter(antwoord -> antwoord.formulier().equals(formulier))
                .reduce((een, ander) -> ander)
                .map(AntwoordKaart::antwoorden)
                .orElseThrow();
    }

    private static void speelTweedeZoektocht(ScenarioReplay verhaal, String van, String tot) {
        var stappen = ScenarioReplay.stappen("S1").stream()
                .filter(stap -> ZOEKTOCHT.contains(stap.path("taak").asText()))
                .map(stap -> (JsonNode) stap.deepCopy())
                .toList();
        var begin = index(stappen, "zoekplan-maken");
        var zoektocht = stappen.subList(begin, begin + ZOEKTOCHT.size());
        assertThat(zoektocht).extracting(stap -> stap.get("taak").asText()).isEqualTo(ZOEKTOCHT);
        zoektocht
                .subList(ZOEKTOCHT.indexOf(van), ZOEKTOCHT.indexOf(tot) + 1)
                .forEach(stap -> verhaal.speel(inDeTuin((ObjectNode) stap)));
    }

    private static ObjectNode inDeTuin(ObjectNode stap) {
        var antwoorden = (ObjectNode) stap.get("antwoorden");
        switch (stap.get("taak").asText()) {
            case "zoekplan-maken" -> antwoorden.put("zoekgebied", "De tuinen van het dorp");
            case "werkgever-contacteren" -> antwoorden.put("werkpost", "WP-TUIN");
            case "takenpakket-samenstellen" ->
                ((ObjectNode) antwoorden.get("taken").get(0)).put("taak", "Tuin harken");
            default -> {}
        }
        return stap;
    }

    private static int index(List<JsonNode> stappen, String taak) {
        return stappen.stream().map(stap -> stap.get("taak").asText()).toList().indexOf(taak);
    }

    private static JsonNode gebeurtenis() {
        return new com.fasterxml.jackson.databind.ObjectMapper()
                .createObjectNode()
                .put("wie", "jobcoach")
                .put("gebeurtenis", "BIJKOMENDE_WERKPOST");
    }
}
