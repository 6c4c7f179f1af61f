package be.werkpad.database;

import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;

/** What Cockpit, the engine's REST API or a migration can do to a process behind our back. */
enum Ingreep {
    MIGRATIE {
        @Override
        void op(ProcessEngine engine, Task task) {
            var nieuw = nieuweVersie(engine);
            var plan = engine.getRuntimeService()
                    .createMigrationPlan(task.getProcessDefinitionId(), nieuw)
                    .mapEqualActivities()
                    .updateEventTriggers()
                    .build();
            engine.getRuntimeService()
                    .newMigration(plan)
                    .processInstanceIds(task.getProcessInstanceId())
                    .skipCustomListeners()
                    .skipIoMappings()
                    .execute();
        }
    },
    ANDERE_STAP {
        @Override
        void op(ProcessEngine engine, Task task) {
            engine.getRuntimeService()
                    .createProcessInstanceModification(task.getProcessInstanceId())
                    .cancelAllForActivity(task.getTaskDefinitionKey())
                    .startBeforeActivity(task.getTaskDefinitionKey())
                    .startBeforeActivity(task.getTaskDefinitionKey())
                    .execute(true, true);
        }
    },
    HERSTART {
        @Override
        void op(ProcessEngine engine, Task task) {
            engine.getRuntimeService().deleteProcessInstance(task.getProcessInstanceId(), "test", true);
            engine.getRuntimeService()
                    .restartProcessInstances(task.getProcessDefinitionId())
                    .processInstanceIds(task.getProcessInstanceId())
                    .startBeforeActivity(task.getTaskDefinitionKey())
                    .skipCustomListeners()
                    .skipIoMappings()
                    .execute();
        }
    },
    VERWIJDERING {
        @Override
        void op(ProcessEngine engine, Task task) {
            engine.getRuntimeService().deleteProcessInstance(task.getProcessInstanceId(), "test", true, true, true);
        }
    },
    UITSTEL {
        @Override
        void op(ProcessEngine engine, Task task) {
            engine.getTaskService().setDueDate(task.getId(), new Date(4_102_444_800_123L));
        }
    },
    ANDERE_PERSOON {
        @Override
        void op(ProcessEngine engine, Task task) {
            engine.getTaskService().setAssignee(task.getId(), "iemand-anders");
        }
    },
    ANDERE_NAAM {
        @Override
        void op(ProcessEngine engine, Task task) {
            task.setName("Verhaal anders vertellen");
            engine.getTaskService().saveTask(task);
        }
    },
    PAUZE {
        @Override
        void op(ProcessEngine engine, Task task) {
            engine.getRuntimeService().suspendProcessInstanceById(task.getProcessInstanceId());
        }
    };

    abstract void op(ProcessEngine engine, Task task);

    /** The same process, newly deployed; its deployment goes with the process of the test. */
    private static String nieuweVersie(ProcessEngine engine) {
        engine.getRepositoryService()
                .createDeployment()
                .name(Herhaling.PROCES)
                .addClasspathResource("database/herhaling.bpmn")
                .addClasspathResource("database/verhaal-vertellen.form")
                .deploy();
        return engine
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(Herhaling.PROCES)
                .latestVersion()
                .list()
                .stream()
                .map(ProcessDefinition::getId)
                .findFirst()
                .orElseThrow();
    }
}
