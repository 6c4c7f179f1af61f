package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.audit.Actie;
import be.werkpad.audit.AuditRegel;
import be.werkpad.audit.AuditZoeken;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.support.WerkpadTest;
import be.werkpad.taak.TakenControle;
import be.werkpad.traject.TrajectZoeken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two changes on their way at once: each carries out what its own form says (C.4 Wijziging). */
@WerkpadTest
class TweeWijzigingenJourneyTest {
    private static final String BESCHRIJVEN = "wijziging-beschrijven";
    private static final JsonNode ZORGBUDGET =
            JsonNodeFactory.instance.objectNode().put("financieringsbron", "ZORGBUDGET");

    private static final JsonNode BUUR = JsonNodeFactory.instance
            .objectNode()
            .set(
                    "erbij",
                    JsonNodeFactory.instance
                            .arrayNode()
                            .add(JsonNodeFactory.instance
                                    .objectNode()
                                    .put("naam", "Buur-Een")
                                    .put("relatie", "VRIEND")));

    @LocalServerPort
    private int poort;

    @Autowired
    private TrajectZoeken trajecten;

    @Autowired
    private PlaatsingZoeken plaatsingen;

    @Autowired
    private AuditZoeken audit;

    @Autowired
    private TakenControle taken;

    @Test
    void eachChangeCarriesOutItsOwnForm() {
        var verhaal = new ScenarioReplay(new Api(poort));
        var code = verhaal.speelTotEnMet("S1", "profiel-bij-start-bezorgen");
        var gebeurtenis = stap("gebeurtenis", "WIJZIGING");
        verhaal.speel(gebeurtenis);
        verhaal.speel(gebeurtenis);
        verhaal.speel(beschrijving("FINANCIERING"));
        verhaal.voltooi("jobcoach", "financiering-vastleggen", ZORGBUDGET, "who pays");
        verhaal.speel(beschrijving("NETWERK"));
        verhaal.voltooi("jobcoach", "netwerk-vastleggen", BUUR, "the network");
        for (var keer = 0; keer < 2; keer++) {
            verhaal.speel(stap("taak", "opties-voorbereiden"));
        }
        for (var keer = 0; keer < 2; keer++) {
            verhaal.speel(stap("taak", "keuze-vastleggen"));
        }

        assertThat(audit.vanTraject(trajecten.metCode(code).id()))
                .filteredOn(regel -> regel.actie() == Actie.WIJZIGING_AFGESPROKEN)
                .extracting(AuditRegel::objectId)
                .containsExactlyInAnyOrder("FINANCIERING", "NETWERK");
        assertThat(taken.verschillen()).isEmpty();
    }

    /** Both wait for the same nota: who signs, signs for both (C.5 8). */
    @Test
    void oneRoundOfSignaturesEndsBothChanges() {
        var verhaal = new ScenarioReplay(new Api(poort));
        ScenarioReplay.stappen("incident").stream()
                .takeWhile(stap -> !stap.path("gebeurtenis").asText().equals("INCIDENT"))
                .forEach(verhaal::speel);
        for (var naam : List.of("Collega-Drie", "Collega-Vier")) {
            verhaal.speel(stap("gebeurtenis", "WIJZIGING"));
            verhaal.speel(beschrijving("WERKBEGELEIDER"));
            verhaal.voltooi("jobcoach", "werkbegeleider-vastleggen", hulp(naam), naam);
            List.of("opties-voorbereiden", "keuze-vastleggen", "antwoord-werkpost-vastleggen")
                    .forEach(taak -> verhaal.speel(stap("taak", taak)));
        }
        assertThat(aantal(verhaal, "handtekeningen-verzamelen")).isEqualTo(2);

        verhaal.speel(stap("taak", "handtekeningen-verzamelen"));

        assertThat(aantal(verhaal, "handtekeningen-verzamelen")).isZero();
        assertThat(aantal(verhaal, "wijziging-meedelen")).isEqualTo(2);
        verhaal.speel(stap("taak", "wijziging-meedelen"));
        verhaal.speel(stap("taak", "wijziging-meedelen"));
        assertThat(plaatsingen
                        .bezigVan(trajecten.metCode(verhaal.trajectcode()).id())
                        .get(0)
                        .gemaakteAfspraken()
                        .werkbegeleider())
                .isEqualTo("Collega-Vier");
    }

    private static JsonNode hulp(String naam) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("werkbegeleider", naam)
                .put("contactBijProbleem", naam + ", aan de winkel");
    }

    private static int aantal(ScenarioReplay verhaal, String formulier) {
        return (int) StreamSupport.stream(verhaal.taken("jobcoach").spliterator(), false)
                .filter(taak -> taak.path("formulier").asText().equals(formulier))
                .count();
    }

    private static JsonNode beschrijving(String soort) {
        var stap = stap("taak", BESCHRIJVEN).deepCopy();
        ((ObjectNode) stap.get("antwoorden")).put("soort", soort).put("wieBeslist", "CLIENT");
        return stap;
    }

    /** The step of the story about an incident, in which one change is talked about. */
    private static JsonNode stap(String soort, String naam) {
        var vanaf = ScenarioReplay.stappen("incident").stream()
                .dropWhile(stap -> !stap.path("gebeurtenis").asText().equals("WIJZIGING"))
                .toList();
        return vanaf.stream()
                .filter(stap -> stap.path(soort).asText().equals(naam))
                .findFirst()
                .orElseThrow();
    }
}
