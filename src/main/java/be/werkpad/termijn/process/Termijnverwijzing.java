package be.werkpad.termijn.process;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** Reads from a model which deadline an element takes its date from. */
final class Termijnverwijzing {
    private static final Pattern AANROEP =
            Pattern.compile("\\$\\{\\s*termijn\\.datum\\(\\s*execution\\s*,\\s*['\"]([^'\"]+)['\"]\\s*\\)\\s*}");

    private Termijnverwijzing() {}

    static Optional<String> van(@Nullable ModelElementInstance element) {
        if (element instanceof UserTask taak) {
            return sleutel(taak.getCamundaDueDate());
        }
        return element instanceof CatchEvent event ? vanTimer(event) : Optional.empty();
    }

    /** The deadlines that user tasks of this process have as their due date. */
    static Set<String> vanTaken(BpmnModelInstance model) {
        return van(model, UserTask.class);
    }

    /** The deadlines that anything in this process takes a date from. */
    static Set<String> vanAlles(BpmnModelInstance model) {
        var alles = new HashSet<>(vanTaken(model));
        alles.addAll(van(model, CatchEvent.class));
        return alles;
    }

    private static Set<String> van(BpmnModelInstance model, Class<? extends ModelElementInstance> soort) {
        return model.getModelElementsByType(soort).stream()
                .flatMap(element -> van(element).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<String> vanTimer(CatchEvent event) {
        return event.getEventDefinitions().stream()
                .filter(TimerEventDefinition.class::isInstance)
                .map(definitie -> ((TimerEventDefinition) definitie).getTimeDate())
                .filter(tijd -> tijd != null)
                .findFirst()
                .flatMap(tijd -> sleutel(tijd.getTextContent()));
    }

    private static Optional<String> sleutel(@Nullable String uitdrukking) {
        if (uitdrukking == null) {
            return Optional.empty();
        }
        var treffer = AANROEP.matcher(uitdrukking.strip());
        return treffer.matches() ? Optional.of(treffer.group(1)) : Optional.empty();
    }
}
