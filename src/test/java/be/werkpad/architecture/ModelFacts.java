package be.werkpad.architecture;

import java.io.File;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CompletionCondition;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Expression;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.jspecify.annotations.Nullable;

/** What the models in {@code processes/} say themselves: nodes, beans, errors, and which values their gateways know. */
class ModelFacts {
    private static final Pattern COMPARISON = Pattern.compile("(\\w+)\\s*[!=]=\\s*'(\\w+)'");
    private static final Pattern FLAG = Pattern.compile("(?:\\$\\{|\\|\\||&&)\\s*(\\w+)\\s*(?=}|\\|\\||&&)");

    final Map<String, BpmnModelInstance> models = new TreeMap<>();
    final Set<String> nodes = new TreeSet<>();
    final Set<String> beans = new TreeSet<>();
    final Map<String, String> errorByActivity = new TreeMap<>();
    final Map<String, Set<Object>> values = new TreeMap<>();

    ModelFacts() {
        Arrays.stream(new File("processes").listFiles((folder, name) -> name.endsWith(".bpmn")))
                .sorted()
                .map(Bpmn::readModelFromFile)
                .forEach(this::read);
        models.values().forEach(this::mapResults);
    }

    private void read(BpmnModelInstance model) {
        var process =
                model.getModelElementsByType(Process.class).iterator().next().getId();
        models.put(process, model);
        model.getModelElementsByType(FlowNode.class).forEach(node -> nodes.add(process + "/" + node.getId()));
        model.getModelElementsByType(ServiceTask.class)
                .forEach(task -> beans.add(task.getCamundaDelegateExpression().replaceAll("[${}]", "")));
        model.getModelElementsByType(BoundaryEvent.class).forEach(this::readError);
        model.getModelElementsByType(SequenceFlow.class).forEach(flow -> readCondition(flow.getConditionExpression()));
        model.getModelElementsByType(CompletionCondition.class).forEach(this::readCondition);
    }

    private void readError(BoundaryEvent event) {
        event.getEventDefinitions().stream()
                .filter(ErrorEventDefinition.class::isInstance)
                .map(definition ->
                        ((ErrorEventDefinition) definition).getError().getErrorCode())
                .forEach(code -> errorByActivity.put(event.getAttachedTo().getId(), code));
    }

    private void readCondition(@Nullable Expression condition) {
        if (condition == null) {
            return;
        }
        var text = condition.getTextContent();
        COMPARISON.matcher(text).results().forEach(match -> of(match.group(1))
                .addAll(List.of(match.group(2), "IETS_ANDERS")));
        FLAG.matcher(text).results().forEach(match -> of(match.group(1)).addAll(List.of(true, false)));
    }

    /** A result that a parent reads under another name takes the values of that name too. */
    private void mapResults(BpmnModelInstance model) {
        model.getModelElementsByType(CallActivity.class).stream()
                .flatMap(ModelFacts::outs)
                .filter(out -> out.getCamundaSource() != null && values.containsKey(out.getCamundaTarget()))
                .forEach(out -> of(out.getCamundaSource()).addAll(of(out.getCamundaTarget())));
    }

    static Stream<CamundaOut> outs(CallActivity call) {
        return call.getExtensionElements() == null
                ? Stream.empty()
                : call.getExtensionElements().getElementsQuery().filterByType(CamundaOut.class).list().stream();
    }

    private Set<Object> of(String variable) {
        return values.computeIfAbsent(variable, name -> new LinkedHashSet<>());
    }
}
