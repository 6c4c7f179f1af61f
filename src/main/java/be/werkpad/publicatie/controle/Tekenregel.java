package be.werkpad.publicatie.controle;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** Nothing runs that cannot be seen in the drawing. */
final class Tekenregel implements Modelregel {
    @Override
    public void controleer(Procesmodel model, Bevindingen bevindingen) {
        var getekend = Stream.concat(
                        model.alle(BpmnShape.class).stream().map(BpmnShape::getBpmnElement),
                        model.alle(BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement))
                .filter(Objects::nonNull)
                .map(BaseElement::getId)
                .collect(Collectors.toSet());
        Stream.<BaseElement>concat(model.alle(FlowNode.class).stream(), model.alle(SequenceFlow.class).stream())
                .filter(element -> !getekend.contains(element.getId()))
                .forEach(element -> bevindingen.fout(element, "element.getekend", "dit staat niet op de tekening."));
    }
}
