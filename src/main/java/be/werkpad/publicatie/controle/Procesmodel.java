package be.werkpad.publicatie.controle;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.RootElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A bundle that could be read: the model as objects, the same model as XML, its forms and its surroundings. */
record Procesmodel(Bundel bundel, BpmnModelInstance bpmn, Document xml, Omgeving omgeving) {
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    <T extends ModelElementInstance> Collection<T> alle(Class<T> soort) {
        return bpmn.getModelElementsByType(soort);
    }

    Optional<Process> proces() {
        return alle(Process.class).stream().filter(Process::isExecutable).findFirst();
    }

    String procesId() {
        return proces().map(Process::getId).orElse("");
    }

    /** As the engine sees it: by the source of the arrow, whatever the element itself says about outgoing arrows. */
    List<SequenceFlow> vertrekkend(FlowNode knoop) {
        return alle(SequenceFlow.class).stream()
                .filter(pijl -> knoop.equals(pijl.getSource()))
                .toList();
    }

    /** The element of the drawing that a piece of XML belongs to. */
    BaseElement elementVan(Node xml) {
        for (var node = xml; node instanceof Element element; node = node.getParentNode()) {
            var id = element.getAttribute("id");
            if (!id.isEmpty()
                    && bpmn.getModelElementById(id) instanceof BaseElement gevonden
                    && isZichtbaar(gevonden)) {
                return gevonden;
            }
        }
        return alle(Process.class).iterator().next();
    }

    private static boolean isZichtbaar(BaseElement element) {
        return element instanceof FlowElement || element instanceof RootElement && !isGebeurtenissoort(element);
    }

    /** BPMN counts event definitions among the root elements, but people see the event around them. */
    private static boolean isGebeurtenissoort(BaseElement element) {
        return element instanceof EventDefinition;
    }
}
