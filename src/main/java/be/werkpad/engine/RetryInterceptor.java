package be.werkpad.engine;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.errorcode.BuiltinExceptionCode;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Repeats a command that lost an optimistic lock or a MySQL deadlock, but only when it is a transaction of its own. */
class RetryInterceptor extends CommandInterceptor {
    private static final int ATTEMPTS = 3;

    @Override
    public <T> T execute(Command<T> command) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return next.execute(command);
        }
        for (var attempt = 1; ; attempt++) {
            try {
                return next.execute(command);
            } catch (ProcessEngineException problem) {
                if (attempt == ATTEMPTS || !isTransient(problem)) {
                    throw problem;
                }
            }
        }
    }

    private static boolean isTransient(ProcessEngineException problem) {
        return problem instanceof OptimisticLockingException
                || problem.getCode() == BuiltinExceptionCode.DEADLOCK.getCode();
    }
}
