package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.audit.AuditControle;
import be.werkpad.support.WerkpadTest;
import be.werkpad.taak.TakenControle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** S1: from the first call to the first yearly Bevraging, through HTTP alone. */
@WerkpadTest
class BegeleidWerkenJourneyTest {
    @LocalServerPort
    private int poort;

    @Autowired
    private TakenControle taken;

    @Autowired
    private AuditControle audit;

    private Api api;

    @BeforeEach
    void open() {
        api = new Api(poort);
    }

    @Test
    void walksFromAanmeldingToTheFirstBevraging() {
        var code = new ScenarioReplay(api).speel("S1");
        var traject = api.get("jobcoach", "/api/trajecten/" + code).json();
        assertThat(traject.get("fase").asText()).isEqualTo("OPVOLGING");
        assertThat(api.get("jobcoach", "/api/trajecten/" + code + "/documenten").tekst())
                .contains("PROFIEL_BIJ_START", "AFSPRAKENNOTA", "JAARLIJKSE_BEVRAGING")
                .as("C.6 3, 4, 6, 7 and 8 are made by the process")
                .contains(
                        "ENGAGEMENTSVERKLARING",
                        "RAAMOVEREENKOMST",
                        "SAMENWERKINGSOVEREENKOMST",
                        "TUSSENTIJDSE_EVALUATIE",
                        "EVALUATIEGESPREK");
        assertThat(api.get("jobcoach", "/api/trajecten/" + code + "/beslissingen")
                        .tekst())
                .contains("B1", "B2", "B4", "B5", "B6", "B7", "B8", "B9");
        assertThat(taken.verschillen()).isEmpty();
        assertThat(audit.controleer()).isEmpty();
    }
}
