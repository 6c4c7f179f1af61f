package be.werkpad.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;

/** The files of a deployment, by name. */
public final class DeployedResources {
    private DeployedResources() {}

    public static Map<String, byte[]> of(RepositoryService repository, String deploymentId) {
        var files = new LinkedHashMap<String, byte[]>();
        repository.getDeploymentResourceNames(deploymentId).stream()
                .sorted()
                .forEach(name -> files.put(name, read(repository, deploymentId, name)));
        return files;
    }

    private static byte[] read(RepositoryService repository, String deploymentId, String name) {
        try (var stream = repository.getResourceAsStream(deploymentId, name)) {
            return stream.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
