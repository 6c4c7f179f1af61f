package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.support.WerkpadTest;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** CH-8, F.15: no pay, no contribution and no leefbudget can be entered, and the answer says which way there is. */
@WerkpadTest
class GeenGeldJourneyTest {
    @LocalServerPort
    private int poort;

    @Test
    void payAContributionAndLeefbudgetAreRefusedWithTheWayThereIs() {
        var api = new Api(poort);
        var verhaal = new ScenarioReplay(api);
        var antwoorden = (ObjectNode) verhaal.speelTot("S1", "persoonsgegevens-aanvullen");
        antwoorden.put("eigenBijdrage", 5.00).put("loon", 12).put("financieringsbron", "LEEFBUDGET");

        var antwoord = api.post(
                "jobcoach",
                "/api/taken/" + verhaal.taakId("jobcoach", "persoonsgegevens-aanvullen") + "/voltooien",
                Map.of("antwoorden", antwoorden));

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(antwoord.tekst())
                .contains("IPS of GTB", "De cliënt betaalt niets voor begeleiding", "Het leefbudget dient niet");
    }
}
