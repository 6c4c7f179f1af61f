package be.werkpad.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The bundles on the classpath: the folders {@code processes/} and {@code forms/} of the repository. */
@Component
class PackagedProcesses {
    private final String root;

    PackagedProcesses() {
        this("classpath*:");
    }

    PackagedProcesses(String root) {
        this.root = root;
    }

    List<ProcessBundle> bundles() {
        var forms = forms();
        var bundles = new ArrayList<ProcessBundle>();
        files("processes/*.bpmn").forEach((path, model) -> {
            var processId = path.replaceFirst("\\.bpmn$", "");
            var resources = new HashMap<>(forms.getOrDefault(processId, Map.of()));
            resources.put(ProcessBundle.modelName(processId), model);
            bundles.add(new ProcessBundle(processId, resources));
        });
        return bundles;
    }

    /** Resources by the id of the process whose folder they are in. */
    private Map<String, Map<String, byte[]>> forms() {
        var forms = new HashMap<String, Map<String, byte[]>>();
        files("forms/*/*.form").forEach((path, form) -> forms.computeIfAbsent(
                        path.substring(0, path.indexOf('/')), processId -> new HashMap<>())
                .put("forms/" + path, form));
        return forms;
    }

    /** Content by the path below the first folder; a path that occurs twice on the classpath counts once. */
    private Map<String, byte[]> files(String pattern) {
        try {
            var files = new TreeMap<String, byte[]>();
            for (var resource : new PathMatchingResourcePatternResolver().getResources(root + pattern)) {
                files.putIfAbsent(path(resource, pattern), resource.getContentAsByteArray());
            }
            return files;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String path(Resource resource, String pattern) throws IOException {
        var folder = "/" + pattern.substring(0, pattern.indexOf('/') + 1);
        var url = java.net.URLDecoder.decode(resource.getURL().getPath(), java.nio.charset.StandardCharsets.UTF_8);
        return url.substring(url.lastIndexOf(folder) + folder.length());
    }
}
