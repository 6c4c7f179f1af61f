package be.werkpad.taak.process;

import be.werkpad.afwezigheid.Vervanging;
import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.engine.ProcessVariables;
import be.werkpad.engine.UserTaskListener;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says in the trail that a substitute did the work of an absent colleague, whichever way the task was completed. */
@Component
@Order(90)
class NamensNoteren implements UserTaskListener {
    private final Vervanging vervanging;
    private final Audittrail audit;

    NamensNoteren(Vervanging vervanging, Audittrail audit) {
        this.vervanging = vervanging;
        this.audit = audit;
    }

    @Override
    public void completed(DelegateTask task) {
        var vanWie = task.getAssignee();
        if (vanWie != null && vervanging.doorMij().contains(vanWie)) {
            audit.noteer(
                    Actie.NAMENS_GEWERKT,
                    ProcessVariables.TRAJECT_ID.find(task),
                    "taak",
                    task.getId(),
                    Map.of("coach", vanWie));
        }
    }
}
