package be.werkpad.publicatie.controle;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Signal;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;

/** How people see an element: its kind in Dutch and the text on it. */
final class Elementnaam {
    private static final Map<Class<?>, String> SOORTEN = soorten();

    private Elementnaam() {}

    static String van(BaseElement element) {
        var naam = tekst(element);
        if (!naam.isBlank()) {
            return soort(element) + " '" + naam + "'";
        }
        if (element instanceof SequenceFlow pijl) {
            return "Pijl van %s naar %s".formatted(einde(pijl.getSource()), einde(pijl.getTarget()));
        }
        return soort(element) + " zonder naam (" + element.getId() + ")";
    }

    /** The text on the element, in one line; empty when it has none. */
    static String tekst(BaseElement element) {
        var naam = element.getAttributeValue("name");
        return naam == null ? "" : naam.replaceAll("\\s+", " ").strip();
    }

    private static String einde(FlowNode element) {
        var naam = tekst(element);
        return naam.isBlank() ? element.getId() : "'" + naam + "'";
    }

    private static String soort(BaseElement element) {
        return SOORTEN.entrySet().stream()
                .filter(soort -> soort.getKey().isInstance(element))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("Element");
    }

    /** The special kinds come before the general ones. */
    private static Map<Class<?>, String> soorten() {
        var soorten = new LinkedHashMap<Class<?>, String>();
        soorten.put(ServiceTask.class, "Automatische taak");
        soorten.put(Task.class, "Taak");
        soorten.put(CallActivity.class, "Oproep van een proces");
        soorten.put(SubProcess.class, "Deelproces");
        soorten.put(StartEvent.class, "Start");
        soorten.put(EndEvent.class, "Einde");
        soorten.put(BoundaryEvent.class, "Gebeurtenis op de rand");
        soorten.put(Event.class, "Gebeurtenis");
        soorten.put(Gateway.class, "Keuzepunt");
        soorten.put(SequenceFlow.class, "Pijl");
        soorten.put(Process.class, "Proces");
        soorten.put(Message.class, "Bericht");
        soorten.put(Signal.class, "Signaal");
        soorten.put(Escalation.class, "Escalatie");
        soorten.put(Error.class, "Fout");
        return soorten;
    }
}
