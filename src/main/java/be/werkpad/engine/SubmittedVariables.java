package be.werkpad.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.core.variable.CoreVariableInstance;
import org.camunda.bpm.engine.impl.core.variable.scope.AbstractVariableScope;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityState;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * The variables that the command completing a task has written: the answers, whoever sent them. Recognised by what the
 * command changed, so that neither an unknown key nor an overwritten id slips through (F.29).
 */
public final class SubmittedVariables {
    private final Map<String, TypedValue> values = new LinkedHashMap<>();
    private final List<Runnable> removals = new ArrayList<>();

    private SubmittedVariables() {}

    /** To be called from a complete listener, before anything else writes variables in the same command. */
    public static SubmittedVariables of(DelegateTask task) {
        var found = new SubmittedVariables();
        for (var scope = (AbstractVariableScope) task; scope != null; scope = scope.getParentVariableScope()) {
            found.collect(scope);
        }
        return found;
    }

    private void collect(AbstractVariableScope scope) {
        for (var variable : List.copyOf(scope.getVariableInstancesLocal())) {
            if (isChanged(variable)) {
                values.putIfAbsent(variable.getName(), variable.getTypedValue(false));
                removals.add(() -> scope.removeVariableLocal(variable.getName()));
            }
        }
    }

    /** A transient variable has no row; only a sender can have made it. */
    private static boolean isChanged(CoreVariableInstance variable) {
        if (!(variable instanceof VariableInstanceEntity entity)) {
            return true;
        }
        var cached = Context.getCommandContext()
                .getDbEntityManager()
                .getDbEntityCache()
                .getCachedEntity(VariableInstanceEntity.class, entity.getId());
        return cached == null || cached.getEntityState() == DbEntityState.TRANSIENT || cached.isDirty();
    }

    /** Plain values: String, Boolean, numbers, lists and maps; dates as ISO text. */
    public Map<String, Object> answers() {
        var answers = new LinkedHashMap<String, Object>();
        values.forEach((name, value) -> {
            var plain = PlainValues.from(value);
            if (plain != null) {
                answers.put(name, plain);
            }
        });
        return answers;
    }

    /** Takes the answers out of the engine again; insert and delete cancel each other before the flush. */
    public void remove() {
        removals.forEach(Runnable::run);
    }
}
