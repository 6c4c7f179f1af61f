package be.werkpad.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** The typed name of a process variable. Variables hold ids, enums, flags and dates only (domein G.7). */
public record ProcessVariable<T>(String name, Class<T> type) {
    /** The value; an unset variable is a defect of the model, so it fails at once. */
    public T from(VariableScope scope) {
        var value = find(scope);
        if (value == null) {
            throw new IllegalStateException("Process variable '%s' is not set".formatted(name));
        }
        return value;
    }

    public @Nullable T find(VariableScope scope) {
        return type.cast(scope.getVariable(name));
    }

    public void set(VariableScope scope, @Nullable T value) {
        scope.setVariable(name, value);
    }

    /** Only for this branch of the process; the others do not see it. */
    public void setLocal(VariableScope scope, @Nullable T value) {
        scope.setVariableLocal(name, value);
    }
}
