package be.werkpad.engine;

import be.werkpad.shared.DomainException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;

/** Finds the business refusal inside the engine's wrappers, so that every caller reads the same Dutch sentence. */
class RefusalInterceptor extends CommandInterceptor {
    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RefusalException refusal) {
            throw refusal;
        } catch (RuntimeException problem) {
            var refusal = refusalIn(problem);
            if (refusal == null && UncaughtRefusal.isMeantBy(problem)) {
                refusal = UncaughtRefusal.last();
            }
            if (refusal != null) {
                RefusalStatus.remember();
                throw new RefusalException(refusal);
            }
            throw problem;
        }
    }

    private static @Nullable DomainException refusalIn(@Nullable Throwable problem) {
        for (var cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException refusal) {
                return refusal;
            }
        }
        return null;
    }
}
