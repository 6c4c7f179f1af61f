package be.werkpad.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Notes what was done, in the transaction that does it. Who, in which role and when are filled in. */
@Component
public class Audittrail {
    private final AuditSchrijver schrijver;

    Audittrail(AuditSchrijver schrijver) {
        this.schrijver = schrijver;
    }

    /**
     * Adds a row; it disappears when the transaction fails.
     *
     * @param trajectId absent for what belongs to no traject
     * @param details codes and ids, never content of a dossier
     */
    @Transactional
    public void noteer(
            Actie actie,
            @Nullable Long trajectId,
            String objectSoort,
            @Nullable String objectId,
            Map<String, String> details) {
        schrijver.schrijf(new Gebeurtenis(actie, trajectId, objectSoort, objectId, details));
    }

    /** Adds a row about a refusal, which must stay although the transaction it happened in is rolled back. */
    public void noteerWeigering(
            Actie actie,
            @Nullable Long trajectId,
            String objectSoort,
            @Nullable String objectId,
            Map<String, String> details) {
        var weigering = new Gebeurtenis(actie, trajectId, objectSoort, objectId, details);
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            schrijver.schrijfApart(weigering);
            return;
        }
        // only afterwards: the failing transaction may hold the lock on the chain
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                schrijver.schrijfApart(weigering);
            }
        });
    }
}
