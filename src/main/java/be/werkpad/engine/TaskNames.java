package be.werkpad.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** What to call a task; a model may leave out the label. */
public final class TaskNames {
    private TaskNames() {}

    public static String of(DelegateTask task) {
        return task.getName() == null ? task.getTaskDefinitionKey() : task.getName();
    }
}
