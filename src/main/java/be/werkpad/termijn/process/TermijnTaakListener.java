package be.werkpad.termijn.process;

import be.werkpad.engine.UserTaskListener;
import be.werkpad.norm.Houdwijze;
import be.werkpad.termijn.TermijnAfhandelen;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** A task done holds its deadline, a task withdrawn drops it, unless another open task still works with it. */
@Component
class TermijnTaakListener implements UserTaskListener {
    private final TermijnAfhandelen termijnAfhandelen;
    private final GedeeldeTermijn gedeeldeTermijn;

    TermijnTaakListener(TermijnAfhandelen termijnAfhandelen, GedeeldeTermijn gedeeldeTermijn) {
        this.termijnAfhandelen = termijnAfhandelen;
        this.gedeeldeTermijn = gedeeldeTermijn;
    }

    @Override
    public void completed(DelegateTask task) {
        laatste(task, t -> termijnAfhandelen.houd(t.adres()));
    }

    @Override
    public void removed(DelegateTask task) {
        laatste(task, t -> termijnAfhandelen.laatVervallen(t.adres()));
    }

    private void laatste(DelegateTask task, Consumer<StapTermijn> actie) {
        StapTermijn.van(task)
                .filter(termijn -> termijnAfhandelen.houdwijze(termijn.adres().sleutel()) == Houdwijze.STAP)
                .filter(termijn -> !gedeeldeTermijn.metAndereTaak(termijn, task))
                .ifPresent(actie);
    }
}
