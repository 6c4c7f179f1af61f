package be.werkpad.termijn.process;

import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;

import be.werkpad.norm.Houdwijze;
import be.werkpad.termijn.TermijnAfhandelen;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * Closes deadlines when their timer fires or their process ends, so that a later use of the same key opens a new one.
 */
@Component
class TermijnTijdListener {
    private final TermijnAfhandelen termijnAfhandelen;
    private final GedeeldeTermijn gedeeldeTermijn;

    TermijnTijdListener(TermijnAfhandelen termijnAfhandelen, GedeeldeTermijn gedeeldeTermijn) {
        this.termijnAfhandelen = termijnAfhandelen;
        this.gedeeldeTermijn = gedeeldeTermijn;
    }

    /** The moment came. When it is also the due date of a task of this process, it is for the task to hold it. */
    void tijdBereikt(DelegateExecution execution) {
        StapTermijn.van(execution)
                .filter(termijn -> !execution.isCanceled())
                .filter(termijn -> !Termijnverwijzing.vanTaken(execution.getBpmnModelInstance())
                        .contains(termijn.adres().sleutel()))
                .ifPresent(t -> termijnAfhandelen.houd(t.adres()));
    }

    /** What was a term for the process as a whole is held; what its steps and timers left open is dropped. */
    void procesBeeindigd(DelegateExecution execution) {
        var trajectId = TRAJECT_ID.find(execution);
        var open = trajectId == null ? Set.<String>of() : termijnAfhandelen.openSleutels(trajectId);
        Termijnverwijzing.vanAlles(execution.getBpmnModelInstance()).stream()
                .filter(open::contains)
                .filter(sleutel -> termijnAfhandelen.houdwijze(sleutel) != Houdwijze.MODULE)
                .flatMap(sleutel -> StapTermijn.van(execution, sleutel).stream())
                .filter(termijn -> !gedeeldeTermijn.metAnderProces(termijn, execution))
                .forEach(termijn -> sluit(termijn, execution.isCanceled()));
    }

    private void sluit(StapTermijn t, boolean afgebroken) {
        if (!afgebroken && termijnAfhandelen.houdwijze(t.adres().sleutel()) == Houdwijze.FASE) {
            termijnAfhandelen.houd(t.adres());
        } else {
            termijnAfhandelen.laatVervallen(t.adres());
        }
    }
}
