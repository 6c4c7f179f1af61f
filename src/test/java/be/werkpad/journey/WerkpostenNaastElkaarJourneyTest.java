package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.jobfinding.Afsluitreden;
import be.werkpad.jobfinding.KandidaatStatus;
import be.werkpad.jobfinding.KandidaatZoeken;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.support.WerkpadTest;
import be.werkpad.taak.TakenControle;
import be.werkpad.termijn.TermijnControle;
import be.werkpad.traject.TrajectZoeken;
import be.werkpad.werkpost.WerkpostZoeken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** C.3 P3: several werkposten are looked at side by side; the first that succeeds ends the others. */
@WerkpadTest
class WerkpostenNaastElkaarJourneyTest {
    private static final List<String> TOT_DE_KEUZE = List.of(
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
    private TaskService engine;

    @Autowired
    private KandidaatZoeken kandidaten;

    @Autowired
    private PlaatsingZoeken plaatsingen;

    @Autowired
    private WerkpostZoeken werkposten;

    @Autowired
    private TrajectZoeken trajecten;

    @Autowired
    private TakenControle taken;

    @Autowired
    private TermijnControle termijnen;

    private ScenarioReplay verhaal;

    @Test
    void eachWerkpostKeepsItsOwnAnswersAndTheFirstEndsTheSearch() {
        verhaal = new ScenarioReplay(new Api(poort)).opDeWerkpostenVanHetVerhaal();
        var code = verhaal.speelTotEnMet("S1", "profiel-bij-start-bezorgen");
        verhaal.speel(met(stap("zoekplan-maken"), "aantalWerkgevers", 2));
        assertThat(open("werkgever-contacteren")).hasSize(2);
        verhaal.speel(stap("werkgever-contacteren"));
        verhaal.speel(met(stap("werkgever-contacteren"), "werkpost", "WP-TUIN"));

        stapVoorStap("WP-ZON", "jobanalyse-uitvoeren", "takenpakket-samenstellen");
        stapVoorStap("WP-TUIN", "jobanalyse-uitvoeren", "antwoord-werkgever-vastleggen");

        var trajectId = trajecten.metCode(code).id();
        var tuin = werkposten.metCode("WP-TUIN").orElseThrow().id();
        assertThat(plaatsingen.vanTraject(trajectId)).singleElement().satisfies(plaatsing -> {
            assertThat(plaatsing.werkpostId()).isEqualTo(tuin);
            assertThat(plaatsing.taken()).extracting("taak").containsExactly("Werk bij WP-TUIN");
        });
        assertThat(kandidaten.vanTraject(trajectId))
                .extracting("status", "afsluitreden")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(KandidaatStatus.AFGESLOTEN, Afsluitreden.ANDERE_GEKOZEN),
                        org.assertj.core.groups.Tuple.tuple(KandidaatStatus.GEKOZEN, null));
        assertThat(open("matching-maken")).as("of the other werkpost").isEmpty();
        assertThat(open("afspraken-vastleggen")).hasSize(1);
        assertThat(taken.verschillen()).isEmpty();
        assertThat(termijnen.controleer(trajectId, code)).isEmpty();
    }

    private void stapVoorStap(String werkpost, String van, String tot) {
        var begin = index("jobanalyse-uitvoeren");
        ScenarioReplay.stappen("S1").stream()
                .filter(stap -> TOT_DE_KEUZE.contains(formulier(stap)))
                .skip(begin)
                .limit(TOT_DE_KEUZE.size())
                .toList()
                .subList(TOT_DE_KEUZE.indexOf(van), TOT_DE_KEUZE.indexOf(tot) + 1)
                .forEach(stap -> verhaal.speelOp(taak(formulier(stap), werkpost), eigen(stap, werkpost)));
    }

    private static long index(String formulier) {
        return ScenarioReplay.stappen("S1").stream()
                .filter(stap -> TOT_DE_KEUZE.contains(formulier(stap)))
                .takeWhile(stap -> !formulier(stap).equals(formulier))
                .count();
    }

    private static JsonNode eigen(JsonNode stap, String werkpost) {
        if (!formulier(stap).equals("takenpakket-samenstellen")) {
            return stap;
        }
        var kopie = stap.deepCopy();
        ((ObjectNode) kopie.get("antwoorden").get("taken").get(0)).put("taak", "Werk bij " + werkpost);
        return kopie;
    }

    /** The open task with this form that is about this werkpost. */
    private String taak(String formulier, String werkpost) {
        var id = werkposten.metCode(werkpost).orElseThrow().id();
        return open(formulier).stream()
                .filter(taak -> Long.valueOf(id).equals(engine.getVariable(taak, "werkpostId")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + formulier + " about " + werkpost));
    }

    private List<String> open(String formulier) {
        return StreamSupport.stream(verhaal.taken("jobcoach").spliterator(), false)
                .filter(taak -> taak.get("formulier").asText().equals(formulier))
                .map(taak -> taak.get("id").asText())
                .toList();
    }

    private static JsonNode stap(String formulier) {
        return ScenarioReplay.stappen("S1").stream()
                .filter(stap -> formulier(stap).equals(formulier))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode met(JsonNode stap, String veld, Object waarde) {
        var kopie = stap.deepCopy();
        ((ObjectNode) kopie.get("antwoorden")).putPOJO(veld, waarde);
        return kopie;
    }

    private static String formulier(JsonNode stap) {
        return stap.path("taak").asText();
    }
}
