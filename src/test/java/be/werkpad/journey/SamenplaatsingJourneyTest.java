package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.audit.Actie;
import be.werkpad.audit.AuditRegel;
import be.werkpad.audit.AuditZoeken;
import be.werkpad.support.Programma;
import be.werkpad.support.WerkpadTest;
import be.werkpad.traject.TrajectZoeken;
import be.werkpad.werkpost.NieuweWerkpost;
import be.werkpad.werkpost.WerkpostToevoegen;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Scenario S6 through HTTP: two clients at one werkpost (CH-7a). */
@WerkpadTest
class SamenplaatsingJourneyTest {
    private static final String FORMULIER = "afspraken-vastleggen";

    @LocalServerPort
    private int poort;

    @Autowired
    private WerkpostToevoegen werkposten;

    @Autowired
    private AuditZoeken audit;

    @Autowired
    private TrajectZoeken trajecten;

    @Autowired
    private Clock clock;

    private Api api;
    private String werkpost;
    private Programma coordinator;

    @BeforeEach
    void open() {
        api = new Api(poort);
        coordinator = Programma.ingelogd(poort, "coordinator", "werkpad");
        werkpost = werkposten
                .voor(new NieuweWerkpost("Werkpost-S6", "3800", "Voorbeeldstad"))
                .code();
    }

    @Test
    void s6BlocksTheSameMomentUntilACoordinatorGivesLeaveWithAnEnd() {
        var eerste = new ScenarioReplay(api).opWerkpost(werkpost);
        eerste.speelTotEnMet("S1", FORMULIER);
        var tweede = new ScenarioReplay(api).opWerkpost(werkpost);
        var afspraken = tweede.speelTot("S1", FORMULIER);
        var code = tweede.trajectcode();

        assertThat(formulier(tweede)).contains("werkt al een cliënt", "09:00-12:00");
        assertThat(fout(tweede, afspraken))
                .contains("Er werkt dan al een andere cliënt")
                .doesNotContain(eerste.trajectcode());

        var tot = LocalDate.now(clock).plusMonths(1);
        assertThat(uitzondering(jobcoach(), code, "Zij leert hier de machine kennen.", tot)
                        .statusCode())
                .isEqualTo(403);
        assertThat(uitzondering(coordinator, code, "kort", tot).body()).contains("Schrijf in 20 tot 1000 tekens", code);
        assertThat(uitzondering(coordinator, code, "Zij leert hier de machine kennen.", tot.plusYears(1))
                        .body())
                .contains("Dat is te lang");
        assertThat(fout(tweede, afspraken)).contains("Er werkt dan al een andere cliënt");
        assertThat(uitzondering(coordinator, code, "Zij leert hier de machine kennen.", tot)
                        .statusCode())
                .isEqualTo(302);
        tweede.voltooi("jobcoach", FORMULIER, afspraken, "with leave");

        assertThat(api.get("coordinator", "/api/trajecten/" + code + "/termijnen")
                        .tekst())
                .contains("samenplaatsing.einde", tot.toString());
        assertThat(audit.vanTraject(trajecten.metCode(code).id()))
                .extracting(AuditRegel::actie)
                .contains(Actie.UITZONDERING_BESLIST);
        assertThat(kalender()).contains("samen, met een uitzondering", "Zij leert hier de machine kennen.", code);

        api.klok("P2M");
        assertThat(kalender()).contains("Samen op hetzelfde moment", "voorbij");
    }

    @Test
    void s6AllowsAnotherMomentAndWarns() {
        new ScenarioReplay(api).opWerkpost(werkpost).speelTotEnMet("S1", FORMULIER);
        var tweede = new ScenarioReplay(api).opWerkpost(werkpost);
        var afspraken = (ObjectNode) tweede.speelTot("S1", FORMULIER);
        afspraken.put("vanUur", "12:00").put("totUur", "15:00");

        tweede.voltooi("jobcoach", FORMULIER, afspraken, "another moment");

        assertThat(kalender())
                .contains("er werkt nog iemand, op een ander moment", "12:00-15:00", tweede.trajectcode())
                .doesNotContain("Samen op hetzelfde moment");
    }

    private Programma jobcoach() {
        return Programma.ingelogd(poort, "jobcoach", "werkpad");
    }

    private String formulier(ScenarioReplay verhaal) {
        return api.get("jobcoach", "/api/taken/" + verhaal.taakId("jobcoach", FORMULIER))
                .tekst();
    }

    private String fout(ScenarioReplay verhaal, JsonNode afspraken) {
        var antwoord = api.post(
                "jobcoach",
                "/api/taken/" + verhaal.taakId("jobcoach", FORMULIER) + "/voltooien",
                Map.of("antwoorden", afspraken));
        assertThat(antwoord.status()).isIn(400, 422);
        assertThat(antwoord.json().get("fouten").get(0).get("veld").asText()).isEqualTo("dagen");
        return antwoord.tekst();
    }

    private HttpResponse<String> uitzondering(Programma wie, String trajectcode, String reden, LocalDate tot) {
        var pad = "/werkposten/" + werkpost + "/uitzonderingen";
        return wie.formulier(pad, Map.of("trajectcode", trajectcode, "reden", reden, "tot", tot.toString()));
    }

    private String kalender() {
        return coordinator.get("/werkposten/kalender?zoek=" + werkpost).body();
    }
}
