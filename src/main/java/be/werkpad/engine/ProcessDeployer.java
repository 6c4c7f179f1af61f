package be.werkpad.engine;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Deploys the packaged bundles at start-up, one deployment each, before the web server takes traffic and before the
 * job executor starts (that one waits for ApplicationReadyEvent). One broken bundle does not stop the others.
 *
 * <p>A bundle is deployed only when it differs from its own last deployment, so a restart never pushes aside what a
 * coordinator published since.
 */
@Component
public class ProcessDeployer implements SmartLifecycle {
    /** Marks the deployments of the packaged bundles, as opposed to those from Camunda Modeler. */
    public static final String SOURCE = "werkpad";

    private static final Logger LOG = LoggerFactory.getLogger(ProcessDeployer.class);

    private final RepositoryService repository;
    private final PackagedProcesses packaged;
    private final Map<String, String> problems = new TreeMap<>();
    private volatile boolean running;

    ProcessDeployer(RepositoryService repository, PackagedProcesses packaged) {
        this.repository = repository;
        this.packaged = packaged;
    }

    @Override
    public void start() {
        packaged.bundles().forEach(this::deployOrRemember);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** First of all: the web server comes in one of the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** What went wrong at start-up, by process id. Empty is good. */
    public Map<String, String> problems() {
        return Map.copyOf(problems);
    }

    private void deployOrRemember(ProcessBundle bundle) {
        try {
            deploy(bundle);
        } catch (ProcessEngineException problem) {
            LOG.error("Process {} is not deployed", bundle.processId(), problem);
            problems.put(bundle.processId(), String.valueOf(problem.getMessage()));
        }
    }

    /** The filter keeps copies of the application that start together from deploying twice (the engine locks). */
    void deploy(ProcessBundle bundle) {
        if (isUpToDate(bundle)) {
            return;
        }
        deploy(bundle, true);
        if (!isUpToDate(bundle)) {
            // The filter compares with the newest by time, in seconds, and may have taken another one for the last.
            deploy(bundle, false);
        }
    }

    private void deploy(ProcessBundle bundle, boolean filtered) {
        var deployment = repository.createDeployment().name(bundle.processId()).source(SOURCE);
        new TreeMap<>(bundle.resources())
                .forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        if (filtered) {
            deployment.enableDuplicateFiltering(false);
        }
        deployment.deploy();
        LOG.info("Deployed process {}", bundle.processId());
    }

    private boolean isUpToDate(ProcessBundle bundle) {
        return lastOwnDeployment(bundle.processId())
                .map(id -> new ProcessBundle(bundle.processId(), DeployedResources.of(repository, id)))
                .filter(bundle::hasSameResources)
                .isPresent();
    }

    /** By version of the process, not by time, which MySQL keeps in whole seconds. */
    private Optional<String> lastOwnDeployment(String processId) {
        var own = repository.createDeploymentQuery().deploymentName(processId).deploymentSource(SOURCE).list().stream()
                .map(Deployment::getId)
                .collect(Collectors.toSet());
        return versionsOf(processId).stream()
                .map(ProcessDefinition::getDeploymentId)
                .filter(own::contains)
                .findFirst();
    }

    private List<ProcessDefinition> versionsOf(String processId) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(processId)
                .orderByProcessDefinitionVersion()
                .desc()
                .list();
    }
}
