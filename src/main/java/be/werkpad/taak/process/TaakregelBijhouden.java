package be.werkpad.taak.process;

import be.werkpad.engine.ProcessVariables;
import be.werkpad.engine.TaskNames;
import be.werkpad.engine.UserTaskListener;
import be.werkpad.taak.TaakregelSchrijven;
import be.werkpad.taak.TaakregelSchrijven.NieuweTaak;
import be.werkpad.taak.TaakregelSchrijven.Stand;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps the inbox equal to the engine's open tasks. */
@Component
@Order(100)
class TaakregelBijhouden implements UserTaskListener {
    private final TaakregelSchrijven schrijven;

    TaakregelBijhouden(TaakregelSchrijven schrijven) {
        this.schrijven = schrijven;
    }

    @Override
    public void created(DelegateTask task) {
        var trajectId = ProcessVariables.TRAJECT_ID.find(task);
        if (trajectId != null) {
            schrijven.nieuw(new NieuweTaak(
                    task.getId(),
                    task.getTaskDefinitionKey(),
                    task.getProcessDefinitionId().replaceAll(":.*", ""),
                    task.getProcessInstanceId(),
                    form(task),
                    trajectId,
                    task.getExecution().getProcessBusinessKey(),
                    ProcessVariables.WERKPOST_ID.find(task),
                    ProcessVariables.PLAATSING_ID.find(task),
                    task.getCreateTime().toInstant(),
                    stand(task)));
        }
    }

    @Override
    public void changed(DelegateTask task) {
        schrijven.gewijzigd(task.getId(), stand(task));
    }

    @Override
    public void completed(DelegateTask task) {
        schrijven.klaar(task.getId());
    }

    @Override
    public void removed(DelegateTask task) {
        schrijven.weg(task.getId());
    }

    private static Stand stand(DelegateTask task) {
        return new Stand(TaskNames.of(task), task.getAssignee(), team(task), instant(task.getDueDate()));
    }

    private static @Nullable String team(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null && group.contains("-"))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private static @Nullable String form(DelegateTask task) {
        var definition = ((TaskEntity) task).getTaskDefinition();
        var key = definition == null ? null : definition.getCamundaFormDefinitionKey();
        return key == null ? null : key.getExpressionText();
    }
}
