package be.werkpad.engine;

import be.werkpad.shared.DomainException;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A service task: reads variables, calls one use case, writes variables. A business refusal becomes a BPMN error. */
public abstract class UseCaseDelegate implements JavaDelegate {
    @Override
    public final void execute(DelegateExecution execution) {
        try {
            run(execution);
        } catch (DomainException refusal) {
            UncaughtRefusal.remember(refusal);
            throw new BpmnError(refusal.code(), refusal.getMessage(), refusal);
        }
    }

    protected abstract void run(DelegateExecution execution);
}
