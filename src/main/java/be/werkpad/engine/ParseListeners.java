package be.werkpad.engine;

import java.util.ArrayList;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** Who sees every model when the engine reads it. */
public final class ParseListeners {
    private ParseListeners() {}

    /** Beside those that are there already. */
    public static void add(ProcessEngineConfigurationImpl configuration, BpmnParseListener listener) {
        var present = configuration.getCustomPostBPMNParseListeners();
        var all = present == null ? new ArrayList<BpmnParseListener>() : new ArrayList<>(present);
        all.add(listener);
        configuration.setCustomPostBPMNParseListeners(all);
    }
}
