package be.werkpad.journey;

import static be.werkpad.support.Personen.WACHTWOORD;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.security.Accounts;
import be.werkpad.security.Rol;
import be.werkpad.support.Personen;
import be.werkpad.support.Programma;
import be.werkpad.support.WerkpadTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator of antenne Noord does the tasks of coordinators for a client of antenne Zuid (B.2). */
@WerkpadTest
class CoordinatorVanDeDienstJourneyTest {
    private static final String FORMULIER = "jobcoach-toewijzen";

    @LocalServerPort
    private int poort;

    @Autowired
    private Accounts accounts;

    private Programma noord;
    private Programma jobcoachNoord;
    private ScenarioReplay verhaal;
    private JsonNode antwoorden;
    private String taak;

    @BeforeEach
    void aTaskForACoordinatorInZuid() {
        noord = Programma.met(poort, Personen.zorgVoor(accounts, Rol.COORDINATOR, "noord"), WACHTWOORD);
        jobcoachNoord = Programma.met(poort, Personen.zorgVoor(accounts, Rol.JOBCOACH, "noord"), WACHTWOORD);
        verhaal = new ScenarioReplay(new Api(poort));
        antwoorden = verhaal.speelTot("S1", FORMULIER);
        taak = verhaal.taakId("coordinator", FORMULIER);
    }

    @Test
    void completesItThroughOurApi() {
        var pad = "/api/taken/" + taak + "/voltooien";
        var inhoud = JsonNodeFactory.instance.objectNode().set("antwoorden", antwoorden);

        assertThat(jobcoachNoord.post(pad, inhoud.toString()).statusCode()).isIn(403, 404);
        assertThat(noord.post(pad, inhoud.toString()).statusCode()).isBetween(200, 204);

        assertThat(verhaal.taken("coordinator").findValuesAsText("formulier")).doesNotContain(FORMULIER);
    }

    @Test
    void seesAndCompletesItThroughTheRestApiOfTheEngine() {
        var lijst = "/engine-rest/task?processInstanceBusinessKey=" + verhaal.trajectcode();
        var variabelen = JsonNodeFactory.instance.objectNode();
        antwoorden
                .properties()
                .forEach(antwoord -> variabelen.putObject(antwoord.getKey()).set("value", antwoord.getValue()));
        var inhoud = JsonNodeFactory.instance.objectNode().set("variables", variabelen);

        assertThat(jobcoachNoord.get(lijst).body()).doesNotContain(taak);
        assertThat(noord.get(lijst).body()).contains(taak);
        assertThat(noord.post("/engine-rest/task/" + taak + "/complete", inhoud.toString())
                        .statusCode())
                .isEqualTo(204);

        assertThat(verhaal.taken("coordinator").findValuesAsText("formulier")).doesNotContain(FORMULIER);
    }
}
