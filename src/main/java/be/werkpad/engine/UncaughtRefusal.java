package be.werkpad.engine;

import be.werkpad.shared.DomainException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.jspecify.annotations.Nullable;

/** The engine drops the cause of a BPMN error that no boundary event catches; this keeps it for the user. */
final class UncaughtRefusal {
    private static final ThreadLocal<@Nullable DomainException> LAST = new ThreadLocal<>();

    private UncaughtRefusal() {}

    static void remember(DomainException refusal) {
        LAST.set(refusal);
    }

    static boolean isMeantBy(RuntimeException problem) {
        var refusal = LAST.get();
        return refusal != null
                && problem instanceof ProcessEngineException
                && String.valueOf(problem.getMessage()).contains("'" + refusal.code() + "'");
    }

    static @Nullable DomainException last() {
        return LAST.get();
    }
}
