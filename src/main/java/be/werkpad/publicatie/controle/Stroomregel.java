package be.werkpad.publicatie.controle;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;

/** In the process and in each subprocess: everything can be reached from a start and can come to an end. */
final class Stroomregel implements Modelregel {
    @Override
    public void controleer(Procesmodel model, Bevindingen bevindingen) {
        model.alle(Process.class).forEach(proces -> niveau(proces, proces.getFlowElements(), bevindingen));
        model.alle(SubProcess.class).forEach(deel -> niveau(deel, deel.getFlowElements(), bevindingen));
    }

    private static void niveau(BaseElement geheel, Collection<FlowElement> elementen, Bevindingen bevindingen) {
        var knopen = alle(FlowNode.class, elementen);
        if (knopen.stream().noneMatch(StartEvent.class::isInstance)) {
            bevindingen.fout(geheel, "stroom.start", "er is geen start.");
            return;
        }
        var verbindingen = new Verbindingen(knopen, alle(SequenceFlow.class, elementen));
        var bereikt = volg(begin(knopen), verbindingen::na);
        knopen.stream()
                .filter(knoop -> !bereikt.contains(knoop))
                .forEach(knoop ->
                        bevindingen.fout(knoop, "stroom.bereikbaar", "hier loopt geen weg naartoe vanaf de start."));
        doodlopend(knopen, verbindingen, bevindingen);
        if (!wordtGestopt(geheel, knopen)) {
            zonderEinde(knopen, verbindingen, bevindingen);
        }
    }

    private static void doodlopend(List<FlowNode> knopen, Verbindingen verbindingen, Bevindingen bevindingen) {
        knopen.stream()
                .filter(knoop -> !(knoop instanceof EndEvent) && !isLos(knoop))
                .filter(knoop -> !verbindingen.gaatVerder(knoop))
                .forEach(knoop -> bevindingen.fout(
                        knoop, "stroom.einde", "hierna komt niets meer. Teken een pijl naar een einde."));
    }

    private static void zonderEinde(List<FlowNode> knopen, Verbindingen verbindingen, Bevindingen bevindingen) {
        var einden = knopen.stream().filter(knoop -> !verbindingen.gaatVerder(knoop) || isLos(knoop));
        var komtToe = volg(einden, verbindingen::voor);
        knopen.stream()
                .filter(knoop -> !komtToe.contains(knoop))
                .forEach(knoop -> bevindingen.fout(knoop, "stroom.einde", "van hier is er geen weg naar een einde."));
    }

    private static Stream<FlowNode> begin(List<FlowNode> knopen) {
        return knopen.stream().filter(knoop -> knoop instanceof StartEvent || isLos(knoop));
    }

    private static <T> List<T> alle(Class<T> soort, Collection<FlowElement> elementen) {
        return elementen.stream().filter(soort::isInstance).map(soort::cast).toList();
    }

    /** Event subprocesses and compensation stand beside the flow. */
    private static boolean isLos(FlowNode knoop) {
        return knoop instanceof SubProcess deel && deel.triggeredByEvent()
                || knoop instanceof Activity stap && stap.isForCompensation();
    }

    /** An endless round is right when something else stops it, as a yearly talk goes round beside a traject. */
    private static boolean wordtGestopt(BaseElement geheel, List<FlowNode> knopen) {
        return knopen.stream().anyMatch(Stroomregel::stoptAlles)
                || geheel.getParentElement().getChildElementsByType(BoundaryEvent.class).stream()
                        .anyMatch(rand -> geheel.equals(rand.getAttachedTo()) && rand.cancelActivity());
    }

    private static boolean stoptAlles(FlowNode knoop) {
        if (knoop instanceof SubProcess deel && deel.triggeredByEvent()) {
            return alle(StartEvent.class, deel.getFlowElements()).stream().anyMatch(StartEvent::isInterrupting);
        }
        return knoop instanceof EndEvent einde
                && einde.getEventDefinitions().stream().anyMatch(TerminateEventDefinition.class::isInstance);
    }

    private static Set<FlowNode> volg(Stream<FlowNode> begin, Function<FlowNode, List<FlowNode>> verder) {
        var gezien = new HashSet<FlowNode>();
        var open = new ArrayDeque<>(begin.toList());
        while (!open.isEmpty()) {
            var knoop = open.pop();
            if (gezien.add(knoop)) {
                open.addAll(verder.apply(knoop));
            }
        }
        return gezien;
    }
}
