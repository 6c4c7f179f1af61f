package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.bijlage.BestandMother;
import be.werkpad.support.Programma;
import be.werkpad.support.WerkpadTest;
import be.werkpad.traject.TrajectZoeken;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A document that cannot be made: retries, an incident, a task for a person, and no step forward (C.5 12, C.1 note 8). */
@WerkpadTest
class DocumentHandmatigJourneyTest {
    private static final String TAAK = "document-handmatig-afhandelen";
    private static final String VERDER = "opties-voorbereiden";
    private static final String ZELF_GEMAAKT = new String(BestandMother.pdf(), StandardCharsets.US_ASCII);

    private static final Map<String, Object> OPNIEUW = Map.of("antwoorden", Map.of("resultaat", "OPNIEUW"));

    @LocalServerPort
    private int poort;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TrajectZoeken trajecten;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    private Api api;
    private ScenarioReplay verhaal;
    private String code;

    @BeforeEach
    void maakHetProfielOnmogelijk() {
        api = new Api(poort);
        verhaal = new ScenarioReplay(api);
        verhaal.speelTot("S1", "doelen-bepalen");
        code = verhaal.trajectcode();
        jdbc.sql("""
                insert into sjabloon (version, sleutel, versie, tekst, reden, gemaakt_door, gemaakt_op, in_gebruik)
                values (0, 'profiel-bij-start', 99, '<niet af', 'proef', 'proef', '2020-01-01', 'profiel-bij-start')
                """).update();
        verhaal.speel(ScenarioReplay.stappen("S1").stream()
                .filter(stap -> stap.path("taak").asText().equals("doelen-bepalen"))
                .findFirst()
                .orElseThrow());
        assertThat(formulieren("coordinator")).as("it is tried again first").doesNotContain(TAAK);
        for (var poging = 0; poging < 4; poging++) {
            api.klok("PT15M");
        }
    }

    @AfterEach
    void herstel() {
        jdbc.sql("delete from sjabloon where versie = 99").update();
    }

    @Test
    void becomesATaskForTheCoordinatorAndGoesOnWhenTheCauseIsGone() {
        assertThat(formulieren("coordinator")).containsOnlyOnce(TAAK).doesNotContain(VERDER);
        assertThat(api.get("coordinator", "/api/trajecten/" + code)
                        .json()
                        .path("fase")
                        .asText())
                .isEqualTo("ASSESSMENT");
        assertThat(jdbc.sql("select count(*) from formulierantwoord where traject_id = ? and formulier = ?")
                        .params(trajecten.metCode(code).id(), "doelen-bepalen")
                        .query(Long.class)
                        .single())
                .as("what was filled in is kept")
                .isEqualTo(1);
        var taak = verhaal.taakId("coordinator", TAAK);
        assertThat(api.get("coordinator", "/api/taken/" + taak).tekst())
                .contains("Profiel bij Start, voor traject " + code);
        assertThat(api.post("jobcoach", "/api/taken/" + taak + "/voltooien", OPNIEUW)
                        .status())
                .as("it is the coordinator's")
                .isEqualTo(403);

        opnieuw(taak);
        assertThat(verhaal.taakId("coordinator", TAAK))
                .as("the cause is still there")
                .isNotEqualTo(taak);

        herstel();
        opnieuw(verhaal.taakId("coordinator", TAAK));
        assertThat(api.documenten("jobcoach", code, "PROFIEL_BIJ_START")).hasSize(1);
        gingVerder();
    }

    @Test
    void goesOnWithTheFileThatSomebodyMade() {
        var taak = verhaal.taakId("coordinator", TAAK);
        assertThat(velden(zelf(taak, Map.of("reden", "De tekst is stuk."))))
                .as("no file")
                .containsExactly("bijlage");
        assertThat(velden(zelf(taak, Map.of("reden", "De tekst is stuk.", "bijlage", "999999999"))))
                .as("not a file of this dossier")
                .containsExactly("bijlage");
        var bijlage = upload(ZELF_GEMAAKT);
        assertThat(velden(zelf(taak, Map.of("bijlage", bijlage)))).containsExactly("reden");
        assertThat(api.get("coordinator", "/api/taken/" + taak).tekst()).contains("zelf-gemaakt.pdf, toegevoegd op");

        assertThat(zelf(taak, Map.of("reden", "De tekst is stuk.", "bijlage", bijlage))
                        .status())
                .isBetween(200, 204);
        api.klok("PT0S");
        gingVerder();
        var document = api.documenten("jobcoach", code, "PROFIEL_BIJ_START");
        assertThat(document).as("it is not made again").hasSize(1);
        var id = document.get(0).path("id").asText();
        for (var niveau : List.of("", "?niveau=EENVOUDIG", "?niveau=DUIDELIJK")) {
            assertThat(api.get("jobcoach", "/api/documenten/" + id + "/inhoud" + niveau)
                            .tekst())
                    .isEqualTo(ZELF_GEMAAKT);
        }
        assertThat(Programma.ingelogd(poort, "jobcoach", "werkpad")
                        .get("/trajecten/" + code + "/documenten/" + id)
                        .body())
                .contains("met de hand", "De tekst is stuk.")
                .doesNotContain("/pagina?");
        assertThat(runtime.createVariableInstanceQuery()
                        .variableValueEquals("handmatigDocumentId", Long.valueOf(id))
                        .count())
                .as("a next round makes it again")
                .isZero();

        herstel();
        var opnieuw = Map.of("soort", "PROFIEL_BIJ_START", "reden", "De tekst is hersteld.");
        assertThat(api.post("jobcoach", "/api/trajecten/" + code + "/documenten", opnieuw)
                        .status())
                .isEqualTo(201);
        assertThat(api.documenten("jobcoach", code, "PROFIEL_BIJ_START")).hasSize(2);
    }

    @Test
    void asksNothingAnyMoreWhenSomebodyElseLetTheStepTryAgain() {
        var stap = runtime.createIncidentQuery().list().stream()
                .filter(incident -> code.equals(runtime.createProcessInstanceQuery()
                        .processInstanceId(incident.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey()))
                .findFirst()
                .orElseThrow();
        herstel();
        management.setJobRetries(stap.getConfiguration(), 3);
        assertThat(formulieren("coordinator")).doesNotContain(TAAK);
        api.klok("PT15M");
        gingVerder();
    }

    @Test
    void asksNothingAnyMoreWhenTheClientStops() {
        var stop = Map.of("soort", "STOPZETTING");
        assertThat(api.post("jobcoach", "/api/trajecten/" + code + "/gebeurtenissen", stop)
                        .status())
                .isBetween(200, 204);
        api.klok("PT0S");
        assertThat(formulieren("coordinator")).doesNotContain(TAAK);
    }

    private void opnieuw(String taak) {
        assertThat(api.post("coordinator", "/api/taken/" + taak + "/voltooien", OPNIEUW)
                        .status())
                .isBetween(200, 204);
        api.klok("PT0S");
    }

    private Api.Antwoord zelf(String taak, Map<String, String> antwoorden) {
        var alles = new HashMap<String, Object>(antwoorden);
        alles.put("resultaat", "ZELF");
        return api.post("coordinator", "/api/taken/" + taak + "/voltooien", Map.of("antwoorden", alles));
    }

    private void gingVerder() {
        assertThat(formulieren("coordinator")).doesNotContain(TAAK);
        assertThat(formulieren("jobcoach")).contains(VERDER);
    }

    private List<String> formulieren(String wie) {
        return verhaal.taken(wie).findValuesAsText("formulier");
    }

    private static List<String> velden(Api.Antwoord antwoord) {
        assertThat(antwoord.status()).as(antwoord.tekst()).isBetween(400, 422);
        return antwoord.json().path("fouten").findValues("veld").stream()
                .map(JsonNode::asText)
                .toList();
    }

    /** @return id of the bijlage */
    private String upload(String pdf) {
        var inhoud = """
                --grens
                Content-Disposition: form-data; name="soort"

                ANDERE
                --grens
                Content-Disposition: form-data; name="bestand"; filename="zelf-gemaakt.pdf"

                """.replace("\n", "\r\n") + pdf + "\r\n--grens--\r\n";
        var antwoord = Programma.met(poort, "coordinator", "werkpad")
                .upload("/api/trajecten/" + code + "/bijlagen", "multipart/form-data; boundary=grens", inhoud);
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
        return new Api.Antwoord(201, antwoord.body()).json().path("id").asText();
    }
}
