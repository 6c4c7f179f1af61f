package be.werkpad.formulier.process;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.engine.ProcessVariables;
import be.werkpad.engine.TaskNames;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Leaves a trace of every completion, and of every refused one, which has no transaction left to write in (CH-6f). */
@Component
class Voltooiingssporen {
    private final Audittrail audit;

    Voltooiingssporen(Audittrail audit) {
        this.audit = audit;
    }

    Poging poging(DelegateTask task) {
        var poging = new Poging(
                ProcessVariables.TRAJECT_ID.find(task), task.getId(), TaskNames.of(task), task.getTaskDefinitionKey());
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(poging);
        }
        return poging;
    }

    /** One attempt to complete a task. */
    final class Poging implements TransactionSynchronization {
        private final @Nullable Long trajectId;
        private final String taakId;
        private final String naam;
        private final String element;
        private String code = "stap.geweigerd";

        Poging(@Nullable Long trajectId, String taakId, String naam, String element) {
            this.trajectId = trajectId;
            this.taakId = taakId;
            this.naam = naam;
            this.element = element;
        }

        void done() {
            audit.noteer(Actie.TAAK_VOLTOOID, trajectId, "taak", taakId, Map.of("taak", naam, "element", element));
        }

        void refused(String refusalCode) {
            code = refusalCode;
        }

        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_ROLLED_BACK) {
                audit.noteerWeigering(
                        Actie.TAAK_GEWEIGERD, trajectId, "taak", taakId, Map.of("taak", naam, "reden", code));
            }
        }
    }
}
