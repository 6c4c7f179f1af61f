package be.werkpad.engine;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.entity.CamundaFormDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form a task was deployed with. A deployed form never changes, so its text is read once. */
@Component
public class TaskForms {
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    /** @param json the form-js schema as deployed */
    public record TaskForm(String id, String json) {}

    /** Only inside a command of the engine. Empty when the task has no Camunda form. */
    public Optional<TaskForm> of(DelegateTask task) {
        var definition = ((TaskEntity) task).getTaskDefinition();
        if (definition == null || definition.getCamundaFormDefinitionKey() == null) {
            return Optional.empty();
        }
        var id = String.valueOf(definition.getCamundaFormDefinitionKey().getValue(task));
        var form = find(id, definition.getCamundaFormDefinitionBinding(), deployment(task));
        if (form == null) {
            throw new IllegalStateException("Form '%s' is not deployed".formatted(id));
        }
        return Optional.of(new TaskForm(id, text(form)));
    }

    private static @Nullable CamundaFormDefinitionEntity find(String id, String binding, String deployment) {
        CamundaFormDefinitionManager forms = Context.getCommandContext().getCamundaFormDefinitionManager();
        return "deployment".equals(binding)
                ? forms.findDefinitionByDeploymentAndKey(deployment, id)
                : forms.findLatestDefinitionByKey(id);
    }

    private static String deployment(DelegateTask task) {
        return Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(task.getProcessDefinitionId())
                .getDeploymentId();
    }

    private String text(CamundaFormDefinitionEntity form) {
        return texts.computeIfAbsent(form.getId(), id -> {
            var resource = Context.getCommandContext()
                    .getResourceManager()
                    .findResourceByDeploymentIdAndResourceName(form.getDeploymentId(), form.getResourceName());
            return new String(resource.getBytes(), StandardCharsets.UTF_8);
        });
    }
}
