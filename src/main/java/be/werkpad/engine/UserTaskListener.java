package be.werkpad.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * Takes part in the life of every user task of every model, in the same transaction and however the task is moved
 * (our pages, Tasklist, REST). Cannot be skipped. Order with {@code @Order}; throwing refuses the step.
 */
public interface UserTaskListener {
    default void created(DelegateTask task) {}

    default void changed(DelegateTask task) {}

    default void completed(DelegateTask task) {}

    default void removed(DelegateTask task) {}
}
