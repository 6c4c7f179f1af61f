package be.werkpad.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

@Component
class CamundaProcessGateway implements ProcessGateway {
    private final RuntimeService runtime;
    private final ManagementService management;
    private final TaskService tasks;
    private final RepositoryService repository;

    CamundaProcessGateway(
            RuntimeService runtime, ManagementService management, TaskService tasks, RepositoryService repository) {
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
        this.repository = repository;
    }

    @Override
    public void start(String processId, String trajectcode, Map<String, Object> variables) {
        runtime.startProcessInstanceByKey(processId, trajectcode, variables);
    }

    @Override
    public boolean isRunning(String processId, String trajectcode, Map<String, Object> having) {
        var running = runtime.createProcessInstanceQuery()
                .processDefinitionKey(processId)
                .processInstanceBusinessKey(trajectcode);
        having.forEach(running::variableValueEquals);
        return running.count() > 0;
    }

    @Override
    public boolean send(String message, String trajectcode, Map<String, Object> variables) {
        var executions = waiting(message, trajectcode, variables);
        if (executions.isEmpty()) {
            return false;
        }
        if (executions.size() > 1) {
            throw new AmbiguousMessageException(message);
        }
        runtime.messageEventReceived(message, executions.get(0).getId());
        return true;
    }

    @Override
    public void sendToAll(String message, String trajectcode, Map<String, Object> variables) {
        waiting(message, trajectcode, variables)
                .forEach(execution -> runtime.messageEventReceived(message, execution.getId()));
    }

    private List<Execution> waiting(String message, String trajectcode, Map<String, Object> variables) {
        var query = runtime.createExecutionQuery()
                .messageEventSubscriptionName(message)
                .processInstanceBusinessKey(trajectcode);
        variables.forEach(query::processVariableValueEquals);
        return query.list();
    }

    @Override
    public boolean completeTask(String trajectcode, String form, Map<String, Object> answers) {
        return completeTask(trajectcode, form, Map.of(), answers);
    }

    @Override
    public boolean completeTask(
            String trajectcode, String form, Map<String, Object> having, Map<String, Object> answers) {
        var task = open(trajectcode, having).stream()
                .filter(each -> each.getCamundaFormRef() != null
                        && form.equals(each.getCamundaFormRef().getKey()))
                .findFirst();
        task.ifPresent(found -> complete(found.getId(), answers));
        return task.isPresent();
    }

    @Override
    public Set<String> openForms(String trajectcode, Map<String, Object> having) {
        return open(trajectcode, having).stream()
                .map(Task::getCamundaFormRef)
                .filter(Objects::nonNull)
                .map(CamundaFormRef::getKey)
                .collect(Collectors.toSet());
    }

    private List<Task> open(String trajectcode, Map<String, Object> having) {
        var open = tasks.createTaskQuery().processInstanceBusinessKey(trajectcode);
        having.forEach(open::processVariableValueEquals);
        return open.initializeFormKeys().list();
    }

    /** Who asks through this door knows refusals of the domain, not the form in which they leave the engine. */
    private void complete(String taskId, Map<String, Object> answers) {
        try {
            tasks.complete(taskId, PlainValues.toEngine(answers));
        } catch (RefusalException refused) {
            throw refused.refusal();
        }
    }

    @Override
    public void fireTimer(String trajectcode, String event, Map<String, Object> having) {
        var waiting = runtime.createExecutionQuery().activityId(event).processInstanceBusinessKey(trajectcode);
        having.forEach(waiting::processVariableValueEquals);
        waiting.list().stream()
                .flatMap(execution ->
                        management.createJobQuery().executionId(execution.getId()).timers().list().stream())
                .forEach(job -> management.executeJob(job.getId()));
    }

    @Override
    public List<Map<String, Object>> running(String processId, String trajectcode) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(processId)
                .processInstanceBusinessKey(trajectcode)
                .list()
                .stream()
                .map(instance -> runtime.getVariables(instance.getProcessInstanceId()))
                .toList();
    }

    @Override
    public String form(String processId, String form) {
        var deployment = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(processId)
                .latestVersion()
                .singleResult()
                .getDeploymentId();
        var name = repository.getDeploymentResourceNames(deployment).stream()
                .filter(resource -> resource.equals(form + ".form") || resource.endsWith("/" + form + ".form"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Form '%s' is not deployed".formatted(form)));
        try (var schema = repository.getResourceAsStream(deployment, name)) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void refreshTimers(String trajectcode) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(trajectcode)
                .list()
                .forEach(this::refreshTimersOf);
    }

    private void refreshTimersOf(ProcessInstance instance) {
        management
                .createJobQuery()
                .processInstanceId(instance.getProcessInstanceId())
                .timers()
                .list()
                .forEach(job -> management.recalculateJobDuedate(job.getId(), false));
    }
}
