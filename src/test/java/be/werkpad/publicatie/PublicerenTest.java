package be.werkpad.publicatie;

import static be.werkpad.support.Personen.WACHTWOORD;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.publicatie.controle.BundelMother;
import be.werkpad.security.Accounts;
import be.werkpad.security.Rol;
import be.werkpad.support.Personen;
import be.werkpad.support.Programma;
import be.werkpad.support.WerkpadTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A coordinator publishes from Camunda Modeler. */
@WerkpadTest
class PublicerenTest {
    /** The model of the rule tests, with things that the running application knows. */
    private static final String MODEL = BundelMother.model()
            .replace("kaartMakenDelegate", "weigerendeDelegate")
            .replace("groet.termijn", "contact.eerste")
            .replace("calledElement=\"voorstellen\"", "calledElement=\"client-beslissing\"")
            .replace("camunda:dueDate=\"${termijn.datum(execution,'contact.eerste')}\"", "camunda:dueDate=\"P5D\"");

    private static final String FORMULIER = BundelMother.FORMULIER;
    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService taken;

    @Autowired
    FormService formulieren;

    @Autowired
    JdbcClient jdbc;

    private Modeler modeler;

    @BeforeEach
    void aCoordinatorWithModeler() {
        modeler = new Modeler(programma(Rol.COORDINATOR));
    }

    @AfterEach
    void removeDeployments() {
        repository.createDeploymentQuery().deploymentName("begroeting").list().forEach(deployment -> {
            repository.deleteDeployment(deployment.getId(), true);
            jdbc.sql("delete from publicatie where deployment_id = ?")
                    .param(deployment.getId())
                    .update();
        });
    }

    @Test
    void answersTheFourCallsOfModeler() throws IOException {
        assertThat(JSON.readTree(modeler.version().body()).path("version").asText())
                .isEqualTo("7.24.0");
        assertThat(modeler.checkConnection().body()).isEqualTo("[]");

        var answer = publiceer(MODEL, true);

        assertThat(answer.path("name").asText()).isEqualTo("begroeting");
        assertThat(answer.path("source").asText()).isEqualTo("Camunda Modeler");
        assertThat(answer.path("deploymentTime").asText()).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+[+-]\\d{4}");
        var definitie = answer.path("deployedProcessDefinitions").iterator().next();
        assertThat(definitie.path("key").asText()).isEqualTo("begroeting");
        assertThat(definitie.path("version").asInt()).isEqualTo(1);
        assertThat(repository.getDeploymentResourceNames(answer.path("id").asText()))
                .containsExactlyInAnyOrder("processes/begroeting.bpmn", "forms/begroeting/groeten.form");

        var webapps = Programma.zonderLogin(port).get("/.well-known/camunda-automation-platform/webapps");
        var cockpit = JSON.readTree(webapps.body()).path("cockpitUrl").asText();
        assertThat(cockpit).isEqualTo("http://localhost:" + port + "/publicatie");
        var link =
                "/publicatie/repository?deploymentsQuery=%5B%7B%22type%22:%22id%22,%22operator%22:%22eq%22,%22value%22:%22"
                        + answer.path("id").asText() + "%22%7D%5D";
        var redirect = ingelogd().get(link).headers().firstValue("Location").orElseThrow();
        assertThat(redirect).endsWith("/processen/begroeting");
    }

    @Test
    void refusesWithEveryReasonInTheMessageThatModelerShows() throws IOException {
        var model = MODEL.replace("candidateGroups=\"jobcoach\"", "candidateGroups=\"baas\"")
                .replace("P14D", "veertien");

        var answer = modeler.deploy("begroeting", Map.of("begroeting.bpmn", model));

        assertThat(answer.statusCode()).isEqualTo(400);
        var body = JSON.readTree(answer.body());
        assertThat(body.path("message").asText())
                .startsWith(
                        "ENGINE-09005 Could not parse BPMN process. Errors: \n* Niet gepubliceerd. Los deze 3 punten eerst op:\n* ")
                .contains("\n* Taak 'Groeten': de groep 'baas' bestaat niet.")
                .contains("\n* Taak 'Groeten': het formulier 'groeten' bestaat niet.")
                .contains("\n* Gebeurtenis op de rand 'Te laat': 'veertien' is geen termijn.");
        assertThat(body.path("type").asText()).isEqualTo("ParseException");
        assertThat(versies()).isZero();
        assertThat(laatsteActie()).isEqualTo("PROCES_GEWEIGERD");
    }

    @Test
    void takesFormsThatAreNotSentFromTheActiveVersion() throws IOException {
        publiceer(MODEL, true);
        var answer = publiceer(MODEL.replace("name=\"Groeten\"", "name=\"Vriendelijk groeten\""), false);
        assertThat(repository.getDeploymentResourceNames(answer.path("id").asText()))
                .contains("forms/begroeting/groeten.form");
        assertThat(versies()).isEqualTo(2);
        assertThat(laatsteActie()).isEqualTo("PROCES_GEPUBLICEERD");
    }

    @Test
    void acceptsAFormAlone() throws IOException {
        publiceer(MODEL, true);
        var answer =
                modeler.deploy("groeten", Map.of("groeten.form", FORMULIER.replace("Wat zei je?", "Wat zei je nu?")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(versies()).isEqualTo(2);
    }

    @Test
    void makesNoVersionOfTheSame() throws IOException {
        var first = publiceer(MODEL, true);
        var again = publiceer(
                MODEL.replace(
                                "id=\"Definitions_Begroeting\"",
                                "exporter=\"Camunda Modeler\" id=\"Definitions_Begroeting\"")
                        .replace("    <bpmn:", "\n  <bpmn:"),
                false);
        assertThat(again.path("id")).isEqualTo(first.path("id"));
        assertThat(again.path("message").asText()).isEqualTo("Er is niets gewijzigd. Versie 1 blijft gelden.");
        assertThat(versies()).isEqualTo(1);
    }

    @Test
    void leavesWhoIsUnderWayOnTheOldVersion() throws IOException {
        publiceer(MODEL, true);
        var oud = runtime.startProcessInstanceByKey("begroeting", "BW-TEST9");
        publiceer(MODEL.replace("name=\"Groeten\"", "name=\"Vriendelijk groeten\""), false);
        var nieuw = runtime.startProcessInstanceByKey("begroeting", "BW-TEST8");
        assertThat(oud.getProcessDefinitionId()).startsWith("begroeting:1:");
        assertThat(nieuw.getProcessDefinitionId()).startsWith("begroeting:2:");

        var pagina = ingelogd().get("/processen/begroeting").body();
        assertThat(pagina)
                .contains("data-element=\"UserTask_Groeten\"", "Vriendelijk groeten", "test-coordinator-zuid")
                .contains("/processen/begroeting/versies/2/bpmn");
        assertThat(ingelogd().get("/processen/begroeting?versie=1").body()).contains(">Groeten<");
        assertThat(ingelogd().get("/processen/begroeting/versies/1/bpmn").body())
                .contains("name=\"Groeten\"");
        assertThat(ingelogd().get("/processen/begroeting?versie=9").statusCode())
                .isEqualTo(404);
        assertThat(ingelogd().get("/processen").body()).contains("Begroeting", "Jobfinding en jobmatching");
    }

    /** A changed form comes with its model; an open task keeps the form it began with. */
    @Test
    void opensTheNewFormOnlyForWhoStartsAfterwards() throws IOException {
        publiceer(MODEL, true);
        var oud = start("BW-TEST7");
        var anders = FORMULIER.replace("Wat zei je?", "Wat zei je nu?");
        var answer = modeler.deploy("begroeting", Map.of("begroeting.bpmn", MODEL, "groeten.form", anders));
        assertThat(answer.statusCode()).isEqualTo(200);

        assertThat(formulieren.getDeployedTaskForm(oud)).hasContent(FORMULIER);
        assertThat(formulieren.getDeployedTaskForm(start("BW-TEST6"))).hasContent(anders);
    }

    /** @return id of its open task */
    private String start(String code) {
        var instantie = runtime.startProcessInstanceByKey("begroeting", code).getId();
        return taken.createTaskQuery()
                .processInstanceId(instantie)
                .singleResult()
                .getId();
    }

    @Test
    void tellsWhatTheEngineItselfRefuses() throws IOException {
        var model = MODEL.replace(
                "<bpmn:endEvent id=\"EndEvent_Begroet\" name=\"Begroet\" />",
                "<bpmn:endEvent id=\"EndEvent_Begroet\" name=\"Begroet\"><bpmn:cancelEventDefinition id=\"C\" /></bpmn:endEvent>");
        var answer = modeler.deploy("begroeting", bestanden(model, true));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).path("message").asText())
                .contains("Proces 'begroeting': de procesmotor weigert.");
        assertThat(versies()).isZero();
        assertThat(laatsteActie()).isEqualTo("PROCES_GEWEIGERD");
    }

    @Test
    void refusesWhatIsTooMuchOrNotAModel() {
        var veel = new LinkedHashMap<>(bestanden(MODEL, true));
        IntStream.range(0, 60).forEach(i -> veel.put("f%d.form".formatted(i), "{\"id\": \"f%d\"}".formatted(i)));
        assertThat(reden(veel)).contains("stuur hoogstens 60 bestanden van samen 5 MB.");
        assertThat(reden(Map.of("begroeting.bpmn", MODEL, "groot.form", "x".repeat(5_000_001))))
                .contains("5 MB");
        assertThat(reden(Map.of("begroeting.bpmn", MODEL, "groot.form", "x".repeat(11_000_000))))
                .contains("5 MB");
        IntStream.range(60, 200).forEach(i -> veel.put("f%d.form".formatted(i), "{}"));
        assertThat(reden(veel)).contains("60 bestanden");
        assertThat(reden(Map.of("regels.dmn", "<x/>"))).contains("Bestand 'regels.dmn'", "(.bpmn)");
        assertThat(reden(Map.of("a.bpmn", MODEL, "b.bpmn", MODEL))).contains("stuur één tekening tegelijk.");
        assertThat(reden(Map.of("nieuw.form", FORMULIER.replace("groeten", "nieuw"))))
                .contains("stuur de tekening mee");
        assertThat(reden(Map.of())).contains("stuur de tekening mee");
    }

    @Test
    void readsNoFileOfTheServer() {
        var model = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + MODEL.substring(MODEL.indexOf("<bpmn:definitions")).replace("name=\"Begroet\"", "name=\"&e;\"");
        assertThat(reden(bestanden(model, true))).contains("DOCTYPE").doesNotContain("root:");
    }

    @Test
    void isForCoordinatorsOnly() {
        for (var rol : List.of(Rol.JOBCOACH, Rol.MANAGER, Rol.BEHEERDER)) {
            var ander = new Modeler(programma(rol));
            assertThat(ander.deploy("begroeting", bestanden(MODEL, true)).statusCode())
                    .as(rol.name())
                    .isEqualTo(403);
            assertThat(ander.version().statusCode()).isEqualTo(403);
        }
        assertThat(new Modeler(Programma.zonderLogin(port)).version().statusCode())
                .isEqualTo(401);
        assertThat(versies()).isZero();
    }

    private JsonNode publiceer(String model, boolean metFormulier) throws IOException {
        var answer = modeler.deploy("begroeting", bestanden(model, metFormulier));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private String reden(Map<String, String> bestanden) {
        var answer = modeler.deploy("begroeting", bestanden);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        try {
            return JSON.readTree(answer.body()).path("message").asText();
        } catch (IOException problem) {
            throw new IllegalStateException(answer.body(), problem);
        }
    }

    private static Map<String, String> bestanden(String model, boolean metFormulier) {
        return metFormulier
                ? Map.of("begroeting.bpmn", model, "groeten.form", FORMULIER)
                : Map.of("begroeting.bpmn", model);
    }

    private long versies() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("begroeting")
                .count();
    }

    private String laatsteActie() {
        return jdbc.sql("select actie from audit_regel where object_soort = 'proces' order by id desc limit 1")
                .query(String.class)
                .single();
    }

    private Programma programma(Rol rol) {
        return Programma.met(port, Personen.zorgVoor(accounts, rol, "zuid"), WACHTWOORD);
    }

    private Programma ingelogd() {
        return Programma.ingelogd(port, Personen.zorgVoor(accounts, Rol.COORDINATOR, "zuid"), WACHTWOORD);
    }
}
