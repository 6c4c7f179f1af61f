package be.werkpad.architecture;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** How we name things in our own models (ontwerp 6). A coordinator may call things as people do. */
final class Naamafspraken {
    private static final int MEESTE_KNOPEN = 25;

    private static final Map<Class<? extends FlowNode>, String> SOORTEN = soorten();

    private final BpmnModelInstance model;
    private final List<String> bezwaren = new ArrayList<>();

    private Naamafspraken(BpmnModelInstance model) {
        this.model = model;
    }

    static List<String> bezwaren(String bestandsnaam, BpmnModelInstance model) {
        var afspraken = new Naamafspraken(model);
        afspraken.proces(bestandsnaam);
        afspraken.alle(FlowNode.class).forEach(afspraken::id);
        afspraken.alle(ServiceTask.class).forEach(afspraken::stap);
        afspraken.alle(UserTask.class).forEach(afspraken::formulier);
        afspraken.alle(ExclusiveGateway.class).forEach(afspraken::vraag);
        afspraken.alle(SubProcess.class).forEach(deel -> afspraken.omvang(deel.getId(), deel.getFlowElements()));
        return afspraken.bezwaren;
    }

    private void proces(String bestandsnaam) {
        for (var proces : alle(Process.class)) {
            eis(proces.getId().equals(bestandsnaam), proces.getId(), "the file is named " + bestandsnaam);
            omvang(proces.getId(), proces.getFlowElements());
            var leeg = proces.getFlowElements().stream()
                    .filter(element -> element instanceof StartEvent start
                            && start.getEventDefinitions().isEmpty())
                    .count();
            eis(leeg == 1, proces.getId(), "has " + leeg + " blank starts");
        }
    }

    /** The same label twice: the second id says more before or after it. Joins have no label, so any id. */
    private void id(FlowNode knoop) {
        var soort = SOORTEN.entrySet().stream()
                .filter(each -> each.getKey().isInstance(knoop))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("?");
        var naam = knoop.getName() == null ? "" : pascal(knoop.getName());
        var isGoed = knoop.getId().startsWith(soort + "_") && knoop.getId().contains(naam);
        eis(isGoed, knoop.getId(), "should be " + soort + "_" + naam);
    }

    private void stap(ServiceTask taak) {
        var bean = camel(voorDubbelepunt(taak.getName())) + "Delegate";
        eis(
                ("${" + bean + "}").equals(taak.getCamundaDelegateExpression()),
                taak.getId(),
                "should name ${" + bean + "}");
    }

    private void formulier(UserTask taak) {
        var formulier = kebab(taak.getName());
        eis(formulier.equals(taak.getCamundaFormRef()), taak.getId(), "should open form " + formulier);
    }

    private void vraag(ExclusiveGateway punt) {
        var pijlen = alle(SequenceFlow.class).stream()
                .filter(pijl -> punt.equals(pijl.getSource()))
                .toList();
        if (pijlen.size() > 1) {
            eis(punt.getName() != null && punt.getName().endsWith("?"), punt.getId(), "is not a question");
            pijlen.forEach(pijl ->
                    eis(pijl.getName() != null || pijl.equals(punt.getDefault()), pijl.getId(), "has no label"));
        }
    }

    private void omvang(String id, Collection<FlowElement> elementen) {
        var aantal = elementen.stream().filter(FlowNode.class::isInstance).count();
        eis(aantal <= MEESTE_KNOPEN, id, "has " + aantal + " flow nodes");
    }

    private void eis(boolean goed, String id, String bezwaar) {
        if (!goed) {
            bezwaren.add(id + " " + bezwaar);
        }
    }

    private <T extends ModelElementInstance> Collection<T> alle(Class<T> soort) {
        return model.getModelElementsByType(soort);
    }

    private static String voorDubbelepunt(String naam) {
        return naam.replaceFirst(":.*", "");
    }

    static String camel(String naam) {
        var pascal = pascal(naam);
        return pascal.isEmpty() ? "" : pascal.substring(0, 1).toLowerCase(Locale.ROOT) + pascal.substring(1);
    }

    static String pascal(String naam) {
        return woorden(naam).stream()
                .map(woord -> woord.substring(0, 1).toUpperCase(Locale.ROOT) + woord.substring(1))
                .collect(Collectors.joining());
    }

    static String kebab(String naam) {
        return woorden(naam).stream()
                .map(woord -> woord.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("-"));
    }

    private static List<String> woorden(String naam) {
        var ascii = Normalizer.normalize(naam, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Arrays.stream(ascii.split("[^A-Za-z0-9]+"))
                .filter(woord -> !woord.isEmpty())
                .toList();
    }

    private static Map<Class<? extends FlowNode>, String> soorten() {
        var soorten = new LinkedHashMap<Class<? extends FlowNode>, String>();
        soorten.put(UserTask.class, "UserTask");
        soorten.put(ServiceTask.class, "ServiceTask");
        soorten.put(CallActivity.class, "CallActivity");
        soorten.put(SubProcess.class, "SubProcess");
        soorten.put(StartEvent.class, "StartEvent");
        soorten.put(EndEvent.class, "EndEvent");
        soorten.put(BoundaryEvent.class, "BoundaryEvent");
        soorten.put(Event.class, "IntermediateEvent");
        soorten.put(Gateway.class, "Gateway");
        return soorten;
    }
}
