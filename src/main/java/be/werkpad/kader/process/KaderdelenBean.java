package be.werkpad.kader.process;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.ProcessVariable;
import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Tells a model which parts of the frame have a task: {@code ${kaderdelen.aanTeVullen(execution)}}. */
@ProcessBean("kaderdelen")
public class KaderdelenBean {
    /** Names of the parts that are missing, with commas between; no model reads it but through this bean. */
    static final ProcessVariable<String> DELEN = new ProcessVariable<>("ontbrekendeDelen", String.class);

    /** Another choice comes first, so the open tasks are of no use. */
    static final ProcessVariable<Boolean> VERLATEN = new ProcessVariable<>("kaderVerlaten", Boolean.class);

    /** @return the name of each */
    public List<String> aanTeVullen(VariableScope execution) {
        return List.of(DELEN.from(execution).split(","));
    }
}
