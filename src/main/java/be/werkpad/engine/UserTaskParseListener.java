package be.werkpad.engine;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Hangs our listeners on every user task as built-in ones, which migration and modification cannot skip. */
class UserTaskParseListener extends AbstractBpmnParseListener {
    private final Supplier<List<UserTaskListener>> listeners;

    UserTaskParseListener(Supplier<List<UserTaskListener>> listeners) {
        this.listeners = listeners;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, each(UserTaskListener::created));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, each(UserTaskListener::changed));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, each(UserTaskListener::changed));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, each(UserTaskListener::completed));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, each(UserTaskListener::removed));
    }

    private TaskListener each(BiConsumer<UserTaskListener, DelegateTask> event) {
        return task -> listeners.get().forEach(listener -> event.accept(listener, task));
    }
}
