package be.werkpad.support;

import java.io.File;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.CallActivity;

/**
 * Walks one model alone, in an engine in memory: what it calls is one open task that the test ends with any result, and
 * the test says what each delegate does.
 */
public final class Procesproef {
    private static final String OPGEROEPEN = "opgeroepen";
    private static final ProcessEngine ENGINE = engine();
    private final String proces;
    private String instantie = "";

    public Procesproef(String proces) {
        this.proces = proces;
        Mocks.reset();
        Mocks.register("termijn", new Termijn());
        var model = Bpmn.readModelFromFile(new File("processes/" + proces + ".bpmn"));
        model.getModelElementsByType(CallActivity.class).forEach(call -> call.setCalledElement(OPGEROEPEN));
        ENGINE.getRepositoryService()
                .createDeployment()
                .addModelInstance(proces + ".bpmn", model)
                .addModelInstance(
                        OPGEROEPEN + ".bpmn",
                        Bpmn.createExecutableProcess(OPGEROEPEN)
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask()
                                .endEvent()
                                .done())
                .deploy();
    }

    /** Gives timers and tasks a date. */
    public static class Termijn {
        public Date datum(Object execution, String sleutel) {
            return new Date(System.currentTimeMillis() + 86_400_000L);
        }
    }

    private static ProcessEngine engine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:procesproef");
        configuration.setExpressionManager(new MockExpressionManager());
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_AUDIT);
        configuration.setJobExecutorActivate(false);
        configuration.setProcessEngineName("procesproef");
        configuration.setMetricsEnabled(false);
        configuration.setHistoryCleanupEnabled(false);
        return configuration.buildProcessEngine();
    }

    public Procesproef met(String bean, JavaDelegate delegate) {
        Mocks.register(bean, delegate);
        return this;
    }

    /** What an expression of the model may ask. */
    public Procesproef metBean(String naam, Object bean) {
        Mocks.register(naam, bean);
        return this;
    }

    public void start(Map<String, Object> variabelen) {
        instantie = ENGINE.getRuntimeService()
                .startProcessInstanceByKey(proces, "BW-PROEF", variabelen)
                .getId();
    }

    /** The call activities and own tasks that wait, by id. */
    public List<String> wachtOp() {
        return ENGINE
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instantie)
                .unfinished()
                .list()
                .stream()
                .filter(stap -> stap.getActivityType().matches("callActivity|userTask"))
                .map(HistoricActivityInstance::getActivityId)
                .sorted()
                .toList();
    }

    /** Ends the process that was called there, or the task itself. */
    public void rondAf(String activiteit, Map<String, Object> variabelen) {
        var stap = ENGINE.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instantie)
                .activityId(activiteit)
                .unfinished()
                .singleResult();
        var taak = stap.getTaskId() == null ? taakVan(stap.getCalledProcessInstanceId()) : stap.getTaskId();
        ENGINE.getTaskService().complete(taak, variabelen);
    }

    private static String taakVan(String opgeroepen) {
        return ENGINE.getTaskService()
                .createTaskQuery()
                .processInstanceId(opgeroepen)
                .singleResult()
                .getId();
    }

    /** Does the steps that wait for a job of their own. */
    public void voerJobsUit() {
        ENGINE.getManagementService().createJobQuery().processInstanceId(instantie).messages().list().stream()
                .map(Job::getId)
                .forEach(ENGINE.getManagementService()::executeJob);
    }

    /** The day of this timer came. */
    public void laatTimerAfgaan(String gebeurtenis) {
        var job = ENGINE.getManagementService()
                .createJobQuery()
                .processInstanceId(instantie)
                .activityId(gebeurtenis)
                .timers()
                .singleResult();
        ENGINE.getManagementService().executeJob(job.getId());
    }

    public void bericht(String naam) {
        ENGINE.getRuntimeService()
                .createMessageCorrelation(naam)
                .processInstanceId(instantie)
                .correlate();
    }

    public boolean ging(String activiteit) {
        return ENGINE.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instantie)
                        .activityId(activiteit)
                        .finished()
                        .count()
                > 0;
    }

    public boolean isKlaar() {
        return ENGINE.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instantie)
                        .count()
                == 0;
    }

    public Object variabele(String naam) {
        return ENGINE.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instantie)
                .variableName(naam)
                .singleResult()
                .getValue();
    }

    /** Also of what was called. */
    public List<Task> openTaken() {
        return ENGINE.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey("BW-PROEF")
                .list();
    }

    /** So that the next test sees nothing of this one. */
    public void ruimOp() {
        ENGINE.getRuntimeService().createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(org.camunda.bpm.engine.runtime.ProcessInstance::getId)
                .forEach(id -> ENGINE.getRuntimeService().deleteProcessInstance(id, "klaar"));
        Mocks.reset();
    }
}
