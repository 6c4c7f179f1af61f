package be.werkpad.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.kader.Kaderdeel;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Walks through all models at random (with a fixed seed) until every flow node has been passed: completes tasks, fires
 * timers, sends messages, lets delegates refuse. No walk may end in an error, and none may stand still. Every process
 * walks alone: a called process is one step with any result.
 */
class ModelWalkTest {
    private static final int WALKS = 4000;
    private static final int STEPS = 120;
    private static final ModelFacts MODELS = new ModelFacts();
    private static ProcessEngine engine;
    private final Random random = new Random(20260101);
    private final Map<String, Object> preferred = new HashMap<>();

    /** Stands for every delegate: sets what gateways read, and refuses now and then where the model catches it. */
    private class Delegate implements JavaDelegate {
        @Override
        public void execute(DelegateExecution execution) {
            var error = MODELS.errorByActivity.get(execution.getCurrentActivityId());
            if (error != null && random.nextInt(3) == 0) {
                throw new BpmnError(error);
            }
            MODELS.values.keySet().forEach(name -> execution.setVariable(name, anyValue(name)));
        }
    }

    /** Stands for every called process: ends with a result that its caller knows what to do with. */
    private class Called implements JavaDelegate {
        @Override
        public void execute(DelegateExecution execution) {
            var caller = execution.getSuperExecution();
            var process = caller.getProcessDefinitionId().replaceAll(":.*", "");
            ModelFacts.outs(MODELS.models.get(process).getModelElementById(caller.getCurrentActivityId()))
                    .filter(out -> MODELS.values.containsKey(out.getCamundaTarget()))
                    .forEach(out -> execution.setVariable(out.getCamundaSource(), anyValue(out.getCamundaTarget())));
        }
    }

    /** Stands for the bean that gives timers their date. */
    public static class Termijn {
        public Date datum(Object execution, String sleutel) {
            return new Date(System.currentTimeMillis() + 86_400_000L);
        }
    }

    /** Stands for the bean that says which papers are signed at the end. */
    public static class Beeindigingen {
        public List<Long> teTekenen(Object execution) {
            return Arrays.asList(null, 1L);
        }
    }

    /** Stands for the bean that says at which werkposten is signed again. */
    public static class Wijzigingen {
        public List<Long> teTekenen(Object execution) {
            return List.of(1L, 2L);
        }
    }

    /** Two parts of the legal frame are missing, each time others. */
    public static class Kaderdelen {
        private int keer;

        public List<String> aanTeVullen(Object execution) {
            var delen = Stream.of(Kaderdeel.values())
                    .filter(Kaderdeel::isAanTeVullen)
                    .map(Enum::name)
                    .toList();
            keer++;
            return List.of(delen.get(keer % delen.size()), delen.get((keer + 1) % delen.size()));
        }
    }

    @BeforeAll
    static void startEngine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:model-walk");
        configuration.setExpressionManager(new MockExpressionManager());
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        configuration.setJobExecutorActivate(false);
        configuration.setProcessEngineName("model-walk");
        configuration.setMetricsEnabled(false);
        configuration.setHistoryCleanupEnabled(false);
        engine = configuration.buildProcessEngine();
        deploy(
                "called",
                Bpmn.createExecutableProcess("called")
                        .camundaHistoryTimeToLive(1)
                        .startEvent()
                        .userTask()
                        .serviceTask()
                        .camundaDelegateExpression("${called}")
                        .endEvent()
                        .done());
        MODELS.models.forEach((process, model) -> {
            model.getModelElementsByType(CallActivity.class).forEach(call -> call.setCalledElement("called"));
            deploy(process, model);
        });
    }

    private static void deploy(String process, BpmnModelInstance model) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(process + ".bpmn", model)
                .deploy();
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
        Mocks.reset();
    }

    @Test
    void everyFlowNodeOfEveryModelIsReached() {
        MODELS.beans.forEach(bean -> Mocks.register(bean, new Delegate()));
        Mocks.register("called", new Called());
        Mocks.register("termijn", new Termijn());
        Mocks.register("beeindigingen", new Beeindigingen());
        Mocks.register("wijzigingen", new Wijzigingen());
        Mocks.register("kaderdelen", new Kaderdelen());
        var missing = new TreeSet<>(MODELS.nodes);
        for (var walk = 0; walk < WALKS && !missing.isEmpty(); walk++) {
            walk("walk-" + walk, any(List.copyOf(missing)));
            cross(missing);
        }
        report(missing);
        assertThat(missing).isEmpty();
    }

    /** Starts the process that still has unseen nodes, so that deep ones need no lucky way through the whole shell. */
    private void walk(String code, String wanted) {
        MODELS.values.keySet().forEach(name -> preferred.put(name, anyOf(name)));
        var process = wanted.substring(0, wanted.indexOf('/'));
        var start =
                engine.getRuntimeService().createProcessInstanceByKey(process).businessKey(code);
        MODELS.values.keySet().forEach(name -> start.setVariable(name, anyValue(name)));
        start.setVariable("trajectId", 1L)
                .setVariable("werkpostId", 1L)
                .setVariable("plaatsingId", 1L)
                .setVariable("bijkomend", "nee")
                .setVariable("aantalSporen", 2)
                .execute();
        var step = 0;
        while (step < STEPS && step(code)) {
            step++;
        }
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(left -> engine.getRuntimeService().deleteProcessInstance(left.getId(), "end of walk"));
    }

    /** Asks the engine only for what this step needs: most steps complete a task. */
    private boolean step(String code) {
        var dice = random.nextInt(100);
        var messages = dice < 12 ? messages() : List.<EventSubscription>of();
        var tasks = engine.getTaskService().createTaskQuery().list();
        var jobs = dice < 40 || tasks.isEmpty()
                ? engine.getManagementService().createJobQuery().list()
                : List.<Job>of();
        if (!messages.isEmpty()) {
            var message = any(messages);
            engine.getRuntimeService().messageEventReceived(message.getEventName(), message.getExecutionId());
        } else if (!jobs.isEmpty()) {
            engine.getManagementService().executeJob(any(jobs).getId());
        } else if (!tasks.isEmpty()) {
            var variables = MODELS.values.keySet().stream().collect(Collectors.toMap(name -> name, this::anyValue));
            engine.getTaskService().complete(any(tasks).getId(), variables);
        } else {
            assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                    .as("processes that stand still in " + code)
                    .isZero();
            return false;
        }
        return true;
    }

    private static List<EventSubscription> messages() {
        return engine.getRuntimeService()
                .createEventSubscriptionQuery()
                .eventType("message")
                .list();
    }

    /** Mostly the value this walk prefers, so that a walk can also be one of a person who knows what they want. */
    private Object anyValue(String variable) {
        return random.nextInt(100) < 85 ? preferred.get(variable) : anyOf(variable);
    }

    private Object anyOf(String variable) {
        return any(List.copyOf(MODELS.values.get(variable)));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Takes what the last walk has passed off the list; straight from the table, for speed. */
    private static void cross(TreeSet<String> missing) {
        try (var connection =
                        engine.getProcessEngineConfiguration().getDataSource().getConnection();
                var statement = connection.createStatement()) {
            var passed = statement.executeQuery("select distinct PROC_DEF_KEY_, ACT_ID_ from ACT_HI_ACTINST");
            while (passed.next()) {
                missing.remove(passed.getString(1) + "/" + passed.getString(2));
            }
            statement.execute("delete from ACT_HI_ACTINST");
            connection.commit();
        } catch (SQLException problem) {
            throw new AssertionError(problem);
        }
    }

    private static void report(TreeSet<String> missing) {
        System.out.printf("Flow nodes reached: %d of %d%n", MODELS.nodes.size() - missing.size(), MODELS.nodes.size());
        var byProcess = MODELS.nodes.stream()
                .collect(Collectors.groupingBy(
                        node -> node.substring(0, node.indexOf('/')), TreeMap::new, Collectors.counting()));
        byProcess.forEach((process, count) -> {
            var open = missing.stream()
                    .filter(node -> node.startsWith(process + "/"))
                    .count();
            System.out.printf("  %-26s %3d of %3d%n", process, count - open, count);
        });
    }
}
