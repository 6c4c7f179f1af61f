package be.werkpad.taak.process;

import be.werkpad.engine.PlainValues;
import be.werkpad.taak.Takenmotor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

@Component
class CamundaTakenmotor implements Takenmotor {
    private final TaskService tasks;
    private final FormService forms;
    private final RepositoryService repository;

    CamundaTakenmotor(TaskService tasks, FormService forms, RepositoryService repository) {
        this.repository = repository;
        this.tasks = tasks;
        this.forms = forms;
    }

    @Override
    public String formulier(String taakId) {
        try (var schema = forms.getDeployedTaskForm(taakId)) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public Map<String, Object> procesvariabelen(String taakId) {
        return tasks.getVariables(taakId);
    }

    @Override
    public void voltooi(String taakId, Map<String, Object> antwoorden) {
        tasks.complete(taakId, PlainValues.toEngine(antwoorden));
    }

    @Override
    public void wijsToe(String taakId, String account) {
        tasks.setAssignee(taakId, account);
    }

    @Override
    public void geefTerug(String taakId) {
        tasks.setAssignee(taakId, null);
    }

    @Override
    public List<OpenTaak> openTaken() {
        return tasks.createTaskQuery().list().stream()
                .map(task -> new OpenTaak(
                        task.getId(),
                        task.getName() == null ? task.getTaskDefinitionKey() : task.getName(),
                        task.getAssignee(),
                        task.getDueDate() == null ? null : task.getDueDate().toInstant()))
                .toList();
    }

    @Override
    public String tekening(String taakId) {
        var task = tasks.createTaskQuery().taskId(taakId).singleResult();
        try (var model = repository.getProcessModel(task.getProcessDefinitionId())) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
