package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.audit.Actie;
import be.werkpad.audit.AuditRegel;
import be.werkpad.audit.AuditZoeken;
import be.werkpad.support.WerkpadTest;
import be.werkpad.taak.TakenControle;
import be.werkpad.traject.TrajectZoeken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two changes on their way at once: each carries out what its own form says (C.4 Wijziging). */
@WerkpadTest
class TweeWijzigingenJourneyTest {
    private static final String BESCHRIJVEN = "wijziging-beschrijven";
    private static final JsonNode ZORGBUDGET =
            JsonNodeFactory.instance.objectNode().put("financieringsbron", "ZORGBUDGET");

    @LocalServerPort
    private int poort;

    @Autowired
    private TrajectZoeken trajecten;

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
        for (var keer = 0; keer < 2; keer++) {
            verhaal.speel(stap("taak", "opties-voorbereiden"));
        }
        for (var keer = 0; keer < 2; keer++) {
            verhaal.speel(stap("taak", "keuze-vastleggen"));
        }

        assertThat(audit.vanTraject(trajecten.metCode(code).id()))
                .filteredOn(regel -> regel.actie() == Actie.WIJZIGING_DOORGEVOERD)
                .extracting(AuditRegel::objectId)
                .containsExactlyInAnyOrder("FINANCIERING", "NETWERK");
        assertThat(taken.verschillen()).isEmpty();
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
