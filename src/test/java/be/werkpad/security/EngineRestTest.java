package be.werkpad.security;

import static be.werkpad.support.Personen.WACHTWOORD;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.support.Personen;
import be.werkpad.support.Programma;
import be.werkpad.support.WerkpadTest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people can do in the engine itself, through its REST API and through Tasklist. */
@WerkpadTest
class EngineRestTest {
    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    private String deployment;
    private String taak;
    private Programma zuid;
    private Programma noord;

    @BeforeEach
    void aTaskForTeamZuid() {
        deployment = repository
                .createDeployment()
                .addClasspathResource("security/weigering.bpmn")
                .deploy()
                .getId();
        var instance = runtime.startProcessInstanceByKey("weigering", "BW-TEST1");
        taak = tasks.createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getId();
        Personen.zorgVoor(accounts, Rol.BEHEERDER, "zuid"); // without one Camunda shows its set-up page
        zuid = program(Rol.JOBCOACH, "zuid");
        noord = program(Rol.JOBCOACH, "noord");
    }

    @AfterEach
    void cleanUp() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void deployingIsRefusedWithTheRightAddress() {
        var boundary = "grens";
        var body =
                "--grens\r\nContent-Disposition: form-data; name=\"a.bpmn\"; filename=\"a.bpmn\"\r\n\r\n<x/>\r\n--grens--\r\n";
        for (var rol : new Rol[] {Rol.JOBCOACH, Rol.COORDINATOR, Rol.MANAGER, Rol.BEHEERDER}) {
            var answer = program(rol, "zuid")
                    .upload("/engine-rest/deployment/create", "multipart/form-data; boundary=" + boundary, body);

            assertThat(answer.statusCode()).as(rol.name()).isBetween(400, 499);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/json");
            assertThat(answer.body()).contains("/publicatie/api").doesNotContain("at org.", "\\tat ");
        }
    }

    @Test
    void aJobcoachSeesTheTasksOfTheOwnTeamOnly() {
        assertThat(zuid.get("/engine-rest/task").body()).contains(taak);
        assertThat(noord.get("/engine-rest/task").body()).doesNotContain(taak);
        assertThat(noord.get("/engine-rest/task/" + taak).statusCode()).isIn(403, 404);
        assertThat(noord.post("/engine-rest/task/" + taak + "/claim", "{\"userId\":\"test-jobcoach-noord\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(noord.post("/engine-rest/task/" + taak + "/complete", "{}").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aJobcoachSeesNoProcessesAndNoOtherPeople() {
        assertThat(zuid.get("/engine-rest/process-definition").body()).isEqualTo("[]");
        assertThat(zuid.get("/engine-rest/process-instance").body()).isEqualTo("[]");
        assertThat(zuid.get("/engine-rest/user").body())
                .contains("test-jobcoach-zuid")
                .doesNotContain("test-jobcoach-noord");
        assertThat(zuid.get("/engine-rest/authorization").body()).isEqualTo("[]");
    }

    @Test
    void aJobcoachCannotStartOrStopAProcess() {
        assertThat(zuid.post("/engine-rest/process-definition/key/weigering/start", "{}")
                        .statusCode())
                .isIn(403, 404);
        var instance = tasks.createTaskQuery().taskId(taak).singleResult().getProcessInstanceId();
        assertThat(zuid.send("DELETE", "/engine-rest/process-instance/" + instance)
                        .statusCode())
                .isIn(403, 404);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count())
                .isOne();
    }

    @Test
    void aCoordinatorLooksAtProcessesButDoesNotChangeThem() {
        var coordinator = program(Rol.COORDINATOR, "noord");
        var instance = tasks.createTaskQuery().taskId(taak).singleResult().getProcessInstanceId();

        assertThat(coordinator.get("/engine-rest/process-instance").body()).contains(instance);
        assertThat(coordinator
                        .send("DELETE", "/engine-rest/process-instance/" + instance)
                        .statusCode())
                .isEqualTo(403);
        assertThat(coordinator.get("/engine-rest/task").body()).doesNotContain(taak);
    }

    @Test
    void aBeheerderKeepsPeopleButSeesNoTasksAndGrantsNothing() {
        var beheerder = program(Rol.BEHEERDER, "zuid");

        assertThat(beheerder.get("/engine-rest/user").body()).contains("test-jobcoach-noord");
        assertThat(beheerder.get("/engine-rest/task").body()).isEqualTo("[]");
        assertThat(beheerder.get("/engine-rest/process-instance").body()).isEqualTo("[]");
        assertThat(beheerder
                        .post(
                                "/engine-rest/authorization/create",
                                "{\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"test-beheerder-zuid\","
                                        + "\"resourceType\":6,\"resourceId\":\"*\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aRefusalReachesTheProgramInDutch() {
        var answer = zuid.post("/engine-rest/task/" + taak + "/complete", "{}");

        assertThat(answer.body()).contains("De datum ligt voor de start.").doesNotContain("at be.werkpad");
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void aRefusalReachesTasklistInDutch() {
        var browser = Programma.ingelogd(port, "test-jobcoach-zuid", WACHTWOORD);
        var page = browser.get("/camunda/app/tasklist/default/");
        var token = browser.cookie("XSRF-TOKEN");

        var answer = browser.post(
                "/camunda/api/engine/engine/default/task/" + taak + "/submit-form", "{}", "X-XSRF-TOKEN", token);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("De datum ligt voor de start.");
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void tasklistSharesTheLoginAndTheFilter() {
        var browser = Programma.ingelogd(port, "test-jobcoach-zuid", WACHTWOORD);

        assertThat(browser.get("/camunda/app/tasklist/default/").body()).contains("tasklist");
        assertThat(browser.get("/camunda/api/admin/auth/user/default").body())
                .contains("test-jobcoach-zuid", "tasklist")
                .doesNotContain("cockpit", "\"admin\"");
        assertThat(browser.get("/camunda/api/engine/engine/default/filter").body())
                .contains("Mijn taken en die van mijn team");
    }

    @Test
    void loggingOutInTasklistLogsOutEverywhere() {
        var browser = Programma.ingelogd(port, "test-jobcoach-zuid", WACHTWOORD);
        browser.get("/camunda/app/tasklist/default/");

        browser.send(
                "POST", "/camunda/api/admin/auth/user/default/logout", "X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"));

        assertThat(browser.get("/").headers().firstValue("Location").orElseThrow())
                .endsWith("/login");
    }

    @Test
    void peopleChangeThemselvesButDoNotRemoveThemselves() {
        assertThat(zuid.send("DELETE", "/engine-rest/user/test-jobcoach-zuid").statusCode())
                .isEqualTo(403);
        assertThat(zuid.get("/engine-rest/user/test-jobcoach-zuid/profile").statusCode())
                .isEqualTo(200);
    }

    @Test
    void tasklistHasNoLoginOfItsOwn() {
        var browser = Programma.ingelogd(port, "test-jobcoach-zuid", WACHTWOORD);
        browser.get("/camunda/app/tasklist/default/");

        var answer = browser.send(
                "POST",
                "/camunda/api/admin/auth/user/default/login/tasklist",
                "X-XSRF-TOKEN",
                browser.cookie("XSRF-TOKEN"));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private Programma program(Rol rol, String team) {
        return Programma.met(port, Personen.zorgVoor(accounts, rol, team), WACHTWOORD);
    }
}
