package be.werkpad.engine;

import java.util.Arrays;
import java.util.Map;

/**
 * One process with its forms: what is deployed together, so that a task always opens the form of its own version.
 *
 * @param resources content by name: {@code processes/<process id>.bpmn}, {@code forms/<process id>/<form id>.form}
 */
public record ProcessBundle(String processId, Map<String, byte[]> resources) {
    public ProcessBundle {
        resources = Map.copyOf(resources);
    }

    public static String modelName(String processId) {
        return "processes/" + processId + ".bpmn";
    }

    public static String formName(String processId, String formId) {
        return "forms/" + processId + "/" + formId + ".form";
    }

    /** Byte for byte. */
    public boolean hasSameResources(ProcessBundle other) {
        return resources.keySet().equals(other.resources.keySet())
                && resources.entrySet().stream()
                        .allMatch(
                                resource -> Arrays.equals(resource.getValue(), other.resources.get(resource.getKey())));
    }
}
