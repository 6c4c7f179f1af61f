package be.werkpad.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.runtime.VariableInstance;

/** Activities, tasks, incidents and user operations; of variables only ids, so that no answer of a client stays behind. */
class WerkpadHistoryLevel extends AbstractHistoryLevel {
    static final String NAME = "werkpad";
    private static final Set<HistoryEventType> FORBIDDEN =
            Set.of(HistoryEventTypes.FORM_PROPERTY_UPDATE, HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL);

    @Override
    public int getId() {
        return 17;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, @org.jspecify.annotations.Nullable Object entity) {
        if (FORBIDDEN.contains(type)) {
            return false;
        }
        if (entity instanceof VariableInstance variable) {
            return ProcessVariables.IN_HISTORY.contains(variable.getName());
        }
        return HistoryLevel.HISTORY_LEVEL_FULL.isHistoryEventProduced(type, entity);
    }
}
