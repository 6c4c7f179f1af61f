package be.werkpad.security;

import static be.werkpad.support.Personen.WACHTWOORD;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.support.Personen;
import be.werkpad.support.Programma;
import be.werkpad.support.WerkpadTest;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** F.29: no door of the engine's REST API lets a jobcoach write a variable beside the form of a task. */
@WerkpadTest
class EngineVariabelenTest {
    private static final String WAARDEN =
            "{\"plaatsingId\":{\"value\":999,\"type\":\"Long\"},\"loon\":{\"value\":\"12\",\"type\":\"String\"}}";

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
    private String instance;
    private String taak;
    private String execution;
    private Programma jobcoach;

    @BeforeEach
    void aTaskOfTheOwnTeam() {
        deployment = repository
                .createDeployment()
                .addClasspathResource("security/weigering.bpmn")
                .deploy()
                .getId();
        instance = runtime.startProcessInstanceByKey("weigering", "BW-TEST2").getId();
        var task = tasks.createTaskQuery().processInstanceId(instance).singleResult();
        taak = task.getId();
        execution = task.getExecutionId();
        jobcoach = Programma.met(port, Personen.zorgVoor(accounts, Rol.JOBCOACH, "zuid"), WACHTWOORD);
    }

    @AfterEach
    void cleanUp() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void noOperationOnATaskWritesAVariable() {
        var ingevuld = "{\"variables\":" + WAARDEN + "}";
        assertGeweigerd("POST", "/task/" + taak + "/resolve", ingevuld);
        assertGeweigerd("POST", "/task/" + taak + "/delegate", "{\"userId\":\"test-jobcoach-zuid\"}");
        assertGeweigerd("POST", "/task/" + taak + "/resolve", ingevuld);
        assertGeweigerd("POST", "/task/" + taak + "/variables", "{\"modifications\":" + WAARDEN + "}");
        assertGeweigerd("POST", "/task/" + taak + "/localVariables", "{\"modifications\":" + WAARDEN + "}");
        assertGeweigerd("PUT", "/task/" + taak + "/variables/plaatsingId", "{\"value\":999,\"type\":\"Long\"}");
        assertGeweigerd("PUT", "/task/" + taak + "/localVariables/loon", "{\"value\":\"12\",\"type\":\"String\"}");
        assertGeweigerd("POST", "/task/" + taak + "/bpmnError", "{\"errorCode\":\"x\",\"variables\":" + WAARDEN + "}");
        assertGeweigerd(
                "POST",
                "/task/" + taak + "/bpmnEscalation",
                "{\"escalationCode\":\"x\",\"variables\":" + WAARDEN + "}");
        assertGeweigerd("DELETE", "/task/" + taak + "/variables/plaatsingId", "");
    }

    /** Both end in the listener that takes the answers out of the engine and checks them. */
    @Test
    void completingWritesNoVariableThatTheFormDoesNotHave() {
        var ingevuld = "{\"variables\":" + WAARDEN + "}";
        assertGeweigerd("POST", "/task/" + taak + "/complete", ingevuld);
        assertGeweigerd("POST", "/task/" + taak + "/submit-form", ingevuld);
    }

    @Test
    void noOperationOnAProcessWritesAVariable() {
        var variabelen = "\"variables\":" + WAARDEN;
        for (var soort :
                List.of("execution/" + execution + "/localVariables", "process-instance/" + instance + "/variables")) {
            assertGeweigerd("POST", "/" + soort, "{\"modifications\":" + WAARDEN + "}");
            assertGeweigerd("PUT", "/" + soort + "/plaatsingId", "{\"value\":999,\"type\":\"Long\"}");
        }
        assertGeweigerd("POST", "/execution/" + execution + "/signal", "{" + variabelen + "}");
        assertGeweigerd("POST", "/execution/" + execution + "/messageSubscriptions/x/trigger", "{" + variabelen + "}");
        assertGeweigerd(
                "POST",
                "/process-instance/" + instance + "/modification",
                "{\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"UserTask_Invullen\","
                        + variabelen + "}]}");
        assertGeweigerd(
                "POST",
                "/process-instance/variables-async",
                "{\"processInstanceIds\":[\"" + instance + "\"]," + variabelen + "}");
        assertGeweigerd(
                "POST",
                "/process-instance/message-async",
                "{\"messageName\":\"x\",\"processInstanceIds\":[\"" + instance + "\"]," + variabelen + "}");
    }

    @Test
    void nothingStartsOrMovesWithVariables() {
        var variabelen = "\"variables\":" + WAARDEN;
        var definitie = repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .singleResult()
                .getId();
        assertGeweigerd("POST", "/process-definition/key/weigering/start", "{" + variabelen + "}");
        assertGeweigerd("POST", "/process-definition/key/weigering/submit-form", "{" + variabelen + "}");
        assertGeweigerd(
                "POST",
                "/process-definition/" + definitie + "/restart",
                "{\"processInstanceIds\":[\"" + instance
                        + "\"],\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"UserTask_Invullen\"}]}");
        assertGeweigerd(
                "POST",
                "/modification/execute",
                "{\"processDefinitionId\":\"" + definitie + "\",\"processInstanceIds\":[\"" + instance
                        + "\"],\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"UserTask_Invullen\"}]}");
        assertGeweigerd(
                "POST",
                "/message",
                "{\"messageName\":\"x\",\"businessKey\":\"BW-TEST2\",\"processVariables\":" + WAARDEN + "}");
        assertGeweigerd(
                "POST", "/message", "{\"messageName\":\"x\",\"all\":true,\"processVariables\":" + WAARDEN + "}");
        assertGeweigerd("POST", "/signal", "{\"name\":\"x\"," + variabelen + "}");
        assertGeweigerd("POST", "/condition", "{\"businessKey\":\"BW-TEST2\"," + variabelen + "}");
        assertGeweigerd("POST", "/external-task/geen/complete", "{\"workerId\":\"x\"," + variabelen + "}");
        assertGeweigerd(
                "POST", "/external-task/geen/bpmnError", "{\"workerId\":\"x\",\"errorCode\":\"x\"," + variabelen + "}");
        assertGeweigerd("POST", "/external-task/geen/failure", "{\"workerId\":\"x\"," + variabelen + "}");
    }

    private void assertGeweigerd(String methode, String pad, String inhoud) {
        var antwoord = jobcoach.stuur(methode, "/engine-rest" + pad, inhoud);

        assertThat(antwoord.statusCode())
                .as(methode + " " + pad + ": " + antwoord.body())
                .isBetween(400, 499);
        assertThat(antwoord.statusCode()).as("the address exists: " + pad).isNotIn(405, 415);
        assertThat(antwoord.body()).doesNotContain("HTTP 404");
        assertThat(runtime.getVariables(instance)).as(pad).isEmpty();
        assertThat(tasks.createTaskQuery().taskId(taak).singleResult().getDelegationState())
                .as(pad)
                .isNull();
    }
}
