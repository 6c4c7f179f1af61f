package be.werkpad.engine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * An automatic step that was tried as often as may be and failed each time. Its process stands still before it.
 *
 * @param id names the step until it went on
 * @param bean does the work, as the model names it; empty when the model names none
 * @param inputs what the model hands to the step, by name
 * @param variables of the process that stands still
 */
public record FailedStep(
        String id, String trajectcode, String bean, Map<String, String> inputs, VariableScope variables) {}
