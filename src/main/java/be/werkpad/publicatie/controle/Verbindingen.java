package be.werkpad.publicatie.controle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.jspecify.annotations.Nullable;

/** What comes after what on one level: by an arrow, by an event on the edge, or by a link. */
final class Verbindingen {
    private final Map<FlowNode, List<FlowNode>> na = new HashMap<>();
    private final Map<FlowNode, List<FlowNode>> voor = new HashMap<>();

    Verbindingen(List<FlowNode> knopen, List<SequenceFlow> pijlen) {
        pijlen.stream()
                .filter(pijl -> pijl.getSource() != null && pijl.getTarget() != null)
                .forEach(pijl -> verbind(pijl.getSource(), pijl.getTarget()));
        for (var knoop : knopen) {
            if (knoop instanceof BoundaryEvent rand && rand.getAttachedTo() != null) {
                verbind(rand.getAttachedTo(), rand);
            }
            knopen.stream().filter(doel -> isSprong(knoop, doel)).forEach(doel -> verbind(knoop, doel));
        }
    }

    /** Whether the path goes on when this is done. What comes when its time is up does not count. */
    boolean gaatVerder(FlowNode knoop) {
        return na(knoop).stream().anyMatch(vervolg -> !(vervolg instanceof BoundaryEvent));
    }

    List<FlowNode> na(FlowNode knoop) {
        return na.getOrDefault(knoop, List.of());
    }

    List<FlowNode> voor(FlowNode knoop) {
        return voor.getOrDefault(knoop, List.of());
    }

    private void verbind(FlowNode van, FlowNode naar) {
        na.computeIfAbsent(van, knoop -> new ArrayList<>()).add(naar);
        voor.computeIfAbsent(naar, knoop -> new ArrayList<>()).add(van);
    }

    private static boolean isSprong(FlowNode van, FlowNode naar) {
        return van instanceof ThrowEvent gooi
                && naar instanceof CatchEvent vang
                && naam(gooi.getEventDefinitions()) != null
                && Objects.equals(naam(gooi.getEventDefinitions()), naam(vang.getEventDefinitions()));
    }

    private static @Nullable String naam(Collection<EventDefinition> soorten) {
        return soorten.stream()
                .filter(LinkEventDefinition.class::isInstance)
                .map(soort -> ((LinkEventDefinition) soort).getName())
                .findFirst()
                .orElse(null);
    }
}
