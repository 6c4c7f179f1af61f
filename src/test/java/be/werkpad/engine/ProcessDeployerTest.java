package be.werkpad.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.health.Status;

class ProcessDeployerTest {
    private static final String FORM = "{\"id\": \"groeten\", \"type\": \"default\", \"components\": []%s}";

    @TempDir
    Path folder;

    private static ProcessEngine engine;
    private static RepositoryService repository;

    @BeforeAll
    static void startEngine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:deployer;DB_CLOSE_DELAY=1000");
        configuration.setProcessEngineName("deployer");
        configuration.setJobExecutorActivate(false);
        configuration.setDmnEnabled(false);
        engine = configuration.buildProcessEngine();
        repository = engine.getRepositoryService();
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    @AfterEach
    void removeDeployments() {
        ClockUtil.reset();
        repository
                .createDeploymentQuery()
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @Test
    void deploysOneBundlePerProcessWithRelativeNames() throws IOException {
        write("processes/begroeting.bpmn", model("begroeting", "P1D"));
        write("forms/begroeting/groeten.form", FORM.formatted(""));
        write("processes/afscheid.bpmn", model("afscheid", "P1D"));

        var deployer = start();

        assertThat(deployer.problems()).isEmpty();
        var deployments =
                repository.createDeploymentQuery().deploymentSource("werkpad").list();
        assertThat(deployments).extracting("name").containsExactlyInAnyOrder("begroeting", "afscheid");
        var begroeting =
                repository.createDeploymentQuery().deploymentName("begroeting").singleResult();
        assertThat(repository.getDeploymentResourceNames(begroeting.getId()))
                .containsExactlyInAnyOrder("processes/begroeting.bpmn", "forms/begroeting/groeten.form");
    }

    @Test
    void deploysNothingAgainWhenNothingChanged() throws IOException {
        write("processes/begroeting.bpmn", model("begroeting", "P1D"));
        start();
        start();
        assertThat(newestVersion()).isEqualTo(1);
    }

    @Test
    void deploysTheWholeBundleWhenOnlyAFormChanged() throws IOException {
        write("processes/begroeting.bpmn", model("begroeting", "P1D"));
        write("forms/begroeting/groeten.form", FORM.formatted(""));
        start();
        write("forms/begroeting/groeten.form", FORM.formatted(", \"title\": \"Groeten\""));
        start();
        assertThat(newestVersion()).isEqualTo(2);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(2);
    }

    @Test
    void leavesTheVersionOfACoordinatorAloneWhenThePackagedBundleIsUnchanged() throws IOException {
        write("processes/begroeting.bpmn", model("begroeting", "P1D"));
        start();
        publish(model("begroeting", "P2D"));
        start();
        assertThat(newestVersion()).isEqualTo(2);
        assertThat(newestTimeToLive()).isEqualTo(2);
    }

    @Test
    void deploysAChangedPackagedBundleAfterTheVersionOfACoordinator() throws IOException {
        write("processes/begroeting.bpmn", model("begroeting", "P1D"));
        start();
        publish(model("begroeting", "P2D"));
        write("processes/begroeting.bpmn", model("begroeting", "P3D"));
        start();
        assertThat(newestTimeToLive()).isEqualTo(3);
    }

    @Test
    void knowsItsLastDeploymentEvenWhenTheClockWentBack() throws IOException {
        var now = System.currentTimeMillis();
        ClockUtil.setCurrentTime(new java.util.Date(now + 10_000_000));
        write("processes/begroeting.bpmn", model("begroeting", "P1D"));
        start();
        ClockUtil.setCurrentTime(new java.util.Date(now));
        write("processes/begroeting.bpmn", model("begroeting", "P2D"));
        start();
        write("processes/begroeting.bpmn", model("begroeting", "P1D"));
        start();
        assertThat(newestVersion()).isEqualTo(3);
        assertThat(newestTimeToLive()).isEqualTo(1);
    }

    @Test
    void deploysTheOthersWhenOneIsBroken() throws IOException {
        write("processes/begroeting.bpmn", model("begroeting", "P1D"));
        write("processes/kapot.bpmn", "<geen-bpmn/>");
        write("processes/stuk.bpmn", model("stuk", "").replace("camunda:historyTimeToLive=\"\"", ""));

        var deployer = start();

        assertThat(newestVersion()).isEqualTo(1);
        assertThat(deployer.problems()).containsOnlyKeys("kapot", "stuk");
        var health = new ProcessesHealthIndicator(deployer).health();
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails()).containsOnlyKeys("kapot", "stuk");
    }

    @Test
    void isHealthyOnlyAfterTheStart() throws IOException {
        write("processes/begroeting.bpmn", model("begroeting", "P1D"));
        var deployer = new ProcessDeployer(
                repository, new PackagedProcesses(folder.toUri().toString()));
        assertThat(new ProcessesHealthIndicator(deployer).health().getStatus()).isEqualTo(Status.DOWN);
        deployer.start();
        assertThat(new ProcessesHealthIndicator(deployer).health().getStatus()).isEqualTo(Status.UP);
    }

    private ProcessDeployer start() {
        var deployer = new ProcessDeployer(
                repository, new PackagedProcesses(folder.toUri().toString()));
        deployer.start();
        return deployer;
    }

    private void publish(String model) {
        repository
                .createDeployment()
                .name("begroeting")
                .source("Camunda Modeler")
                .addString("processes/begroeting.bpmn", model)
                .deploy();
    }

    private int newestVersion() {
        return newest().getVersion();
    }

    private int newestTimeToLive() {
        return newest().getHistoryTimeToLive();
    }

    private org.camunda.bpm.engine.repository.ProcessDefinition newest() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("begroeting")
                .latestVersion()
                .singleResult();
    }

    private void write(String path, String content) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static String model(String id, String timeToLive) {
        return """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="werkpad">
                  <bpmn:process id="%s" isExecutable="true" camunda:historyTimeToLive="%s">
                    <bpmn:startEvent id="start" />
                  </bpmn:process>
                </bpmn:definitions>
                """.formatted(id, timeToLive);
    }
}
