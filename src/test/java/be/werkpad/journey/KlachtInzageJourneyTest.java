package be.werkpad.journey;

import static be.werkpad.support.Personen.WACHTWOORD;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.security.Accounts;
import be.werkpad.security.Rol;
import be.werkpad.support.Personen;
import be.werkpad.support.Programma;
import be.werkpad.support.WerkpadTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** G.3: a complaint is for who handles it and for coordinators it is not about; others do not know that it exists. */
@WerkpadTest
class KlachtInzageJourneyTest {
    private static final String GEHEIM = "Geheim-klacht-83";
    private static final String NAAM = "Klachtdossier";

    @LocalServerPort
    private int poort;

    @Autowired
    private Accounts accounts;

    private Programma andereCoordinator;
    private String dossier;
    private String taak;
    private String document;

    @BeforeEach
    void aComplaintAboutACoordinatorHandledByAJobcoach() throws IOException {
        var verhaal = new ScenarioReplay(new Api(poort));
        dossier = "/trajecten/" + verhaal.speelTotEnMet("S1", "jobcoach-toewijzen");
        taak = "/taken/" + verhaal.taken("jobcoach").get(0).get("id").asText();
        andereCoordinator = Programma.met(poort, Personen.zorgVoor(accounts, Rol.COORDINATOR, "noord"), WACHTWOORD);
        var gemaakt = andereCoordinator.post("/api" + dossier + "/documenten/KLACHTDOSSIER", klacht("coordinator"));
        assertThat(gemaakt.statusCode()).as(gemaakt.body()).isEqualTo(200);
        document = new ObjectMapper().readTree(gemaakt.body()).get("id").asText();
    }

    @Test
    void thePersonItIsAboutKnowsNothingOfIt() {
        nobodyTells(new Lezer(poort, "coordinator", "werkpad"));
        nobodyTells(new Lezer(poort, "jobcoach", "werkpad"));
    }

    @Test
    void whoHandlesItAndAnotherCoordinatorRead() {
        var andere = Personen.zorgVoor(accounts, Rol.COORDINATOR, "noord");
        for (var lezer : List.of(new Lezer(poort, andere, WACHTWOORD), new Lezer(poort, "jobcoach2", "werkpad"))) {
            assertThat(lezer.get("/api/documenten/" + document + "/inhoud").statusCode())
                    .isEqualTo(200);
            assertThat(lezer.get("/api/documenten/" + document + "/pagina").body())
                    .contains(GEHEIM);
            assertThat(lezer.get("/api" + dossier + "/documenten").body()).contains("KLACHTDOSSIER");
            assertThat(lezer.get(dossier + "/documenten/" + document).statusCode())
                    .isEqualTo(200);
            assertThat(lezer.get("/api" + dossier + "/tijdlijn").body()).contains(NAAM);
            assertThat(lezer.get(dossier).body()).contains(GEHEIM);
            assertThat(lezer.get(taak).body()).contains(NAAM);
        }
    }

    @Test
    void nobodyWritesItDownAboutOneself() throws IOException {
        var antwoord = Programma.met(poort, "coordinator", "werkpad")
                .post("/api" + dossier + "/documenten/KLACHTDOSSIER", klacht("coordinator"));
        assertThat(antwoord.statusCode()).isEqualTo(422);
        assertThat(antwoord.body()).contains("\"veld\":\"overWie\"");
    }

    /** Somebody who looks in the pages as in the API. */
    private record Lezer(Programma api, Programma paginas) {
        Lezer(int poort, String account, String wachtwoord) {
            this(Programma.met(poort, account, wachtwoord), Programma.ingelogd(poort, account, wachtwoord));
        }

        HttpResponse<String> get(String pad) {
            return (pad.startsWith("/api/") ? api : paginas).get(pad);
        }
    }

    private void nobodyTells(Lezer wie) {
        for (var pad : List.of(
                "/api/documenten/" + document + "/inhoud",
                "/api/documenten/" + document + "/pagina",
                dossier + "/documenten/" + document)) {
            assertThat(wie.get(pad).statusCode()).as(pad).isEqualTo(404);
        }
        for (var pad : List.of(
                dossier,
                dossier + "/documenten",
                dossier + "/tijdlijn",
                dossier + "/tijdlijn?alles=true",
                "/api" + dossier + "/documenten",
                "/api" + dossier + "/tijdlijn",
                "/zoeken?q=" + GEHEIM,
                taak)) {
            var gelezen = wie.get(pad);
            assertThat(gelezen.statusCode()).as(pad).isEqualTo(200);
            assertThat(gelezen.body()).as(pad).doesNotContain("KLACHTDOSSIER", NAAM, "De klacht over de uren");
        }
        assertThat(wie.api()
                        .post("/api" + dossier + "/documenten", "{\"soort\":\"KLACHTDOSSIER\"}")
                        .statusCode())
                .as("a new version of it")
                .isIn(403, 409, 422);
    }

    private String klacht(String overWie) throws IOException {
        return new ObjectMapper()
                .writeValueAsString(Map.of(
                        "ontvangenOp", "2026-12-01",
                        "kanaal", "MONDELING",
                        "anoniem", false,
                        "klager", "Klager-Een",
                        "hoedanigheid", "CLIENT",
                        "onderwerp", "AFSPRAKEN",
                        "overWie", overWie,
                        "tekst", GEHEIM + " De klacht over de uren",
                        "behandelaar", "jobcoach2"));
    }
}
