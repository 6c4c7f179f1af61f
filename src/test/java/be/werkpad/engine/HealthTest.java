package be.werkpad.engine;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.support.Programma;
import be.werkpad.support.WerkpadTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.HealthContributorRegistry;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.test.web.server.LocalServerPort;

/** "UP" is said only by an application that can work: database, engine and every process (ontwerp 2). */
@WerkpadTest
class HealthTest {
    @LocalServerPort
    int port;

    @Autowired
    HealthContributorRegistry registry;

    @Autowired
    RepositoryService repository;

    @Test
    void watchesDatabaseEngineAndDeployments() {
        for (var deel : new String[] {"db", "processEngine", "processen"}) {
            assertThat(registry.getContributor(deel))
                    .as(deel)
                    .isInstanceOfSatisfying(HealthIndicator.class, indicator -> assertThat(
                                    indicator.health().getStatus())
                            .isEqualTo(Status.UP));
        }
        assertThat(gezondheid()).isEqualTo("200 {\"status\":\"UP\"}");
    }

    @Test
    void isDownWhenOneProcessIsNotDeployed(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("processes"));
        Files.writeString(folder.resolve("processes/kapot.bpmn"), "<geen-bpmn/>");
        var deployer = new ProcessDeployer(
                repository, new PackagedProcesses(folder.toUri().toString()));
        deployer.start();
        registry.registerContributor("kapot", new ProcessesHealthIndicator(deployer));
        try {
            assertThat(gezondheid()).as("without the reason").isEqualTo("503 {\"status\":\"DOWN\"}");
        } finally {
            registry.unregisterContributor("kapot");
        }
    }

    private String gezondheid() {
        var antwoord = Programma.zonderLogin(port).get("/actuator/health");
        return antwoord.statusCode() + " " + antwoord.body();
    }
}
