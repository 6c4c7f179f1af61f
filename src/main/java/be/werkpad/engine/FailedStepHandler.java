package be.werkpad.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.incident.IncidentHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.jspecify.annotations.Nullable;

/** Tells of incidents of jobs, beside the engine's own handler, which keeps them. */
class FailedStepHandler implements IncidentHandler {
    private final Supplier<List<FailedStepListener>> listeners;

    FailedStepHandler(Supplier<List<FailedStepListener>> listeners) {
        this.listeners = listeners;
    }

    @Override
    public String getIncidentHandlerType() {
        return Incident.FAILED_JOB_HANDLER_TYPE;
    }

    @Override
    public @Nullable Incident handleIncident(IncidentContext incident, String message) {
        tell(incident, FailedStepListener::gaveUp);
        return null;
    }

    @Override
    public void resolveIncident(IncidentContext incident) {
        tell(incident, FailedStepListener::isOver);
    }

    @Override
    public void deleteIncident(IncidentContext incident) {
        tell(incident, FailedStepListener::isOver);
    }

    /** Whoever used the last attempt or gave a new one need not have the right to do what follows from it. */
    private void tell(IncidentContext incident, BiConsumer<FailedStepListener, FailedStep> event) {
        step(incident).ifPresent(step -> Context.getCommandContext().runWithoutAuthorization(() -> {
            listeners.get().forEach(listener -> event.accept(listener, step));
            return null;
        }));
    }

    /** Empty for a job of the engine itself, and for a process that belongs to no traject. */
    private static Optional<FailedStep> step(IncidentContext incident) {
        return Optional.ofNullable(incident.getExecutionId())
                .map(Context.getCommandContext().getExecutionManager()::findExecutionById)
                .filter(execution -> execution.getProcessBusinessKey() != null)
                .map(execution -> step(incident, execution));
    }

    private static FailedStep step(IncidentContext incident, ExecutionEntity execution) {
        var task = task(incident);
        return new FailedStep(
                incident.getConfiguration(),
                execution.getProcessBusinessKey(),
                task.map(ServiceTask::getCamundaDelegateExpression)
                        .map(expression -> expression.replaceAll("[${}\\s]", ""))
                        .orElse(""),
                task.map(FailedStepHandler::inputs).orElse(Map.of()),
                execution);
    }

    /** Where it failed; a job may carry several steps. */
    private static Optional<ServiceTask> task(IncidentContext incident) {
        var activity =
                incident.getFailedActivityId() == null ? incident.getActivityId() : incident.getFailedActivityId();
        var model = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findBpmnModelInstanceForProcessDefinition(incident.getProcessDefinitionId());
        return model.getModelElementById(activity) instanceof ServiceTask task ? Optional.of(task) : Optional.empty();
    }

    private static Map<String, String> inputs(ServiceTask task) {
        return Optional.ofNullable(task.getExtensionElements()).stream()
                .flatMap(elements -> elements.getElementsQuery().filterByType(CamundaInputOutput.class).list().stream())
                .flatMap(inputOutput -> inputOutput.getCamundaInputParameters().stream())
                .collect(Collectors.toMap(CamundaInputParameter::getCamundaName, input -> input.getTextContent()
                        .strip()));
    }
}
