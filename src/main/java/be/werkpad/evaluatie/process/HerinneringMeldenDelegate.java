package be.werkpad.evaluatie.process;

import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.evaluatie.Melden;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Herinnering melden". Deployed models name this bean, so do not rename it. */
@ProcessBean
class HerinneringMeldenDelegate extends UseCaseDelegate {
    private final Melden melden;

    HerinneringMeldenDelegate(Melden melden) {
        this.melden = melden;
    }

    @Override
    protected void run(DelegateExecution execution) {
        melden.herinnering(TRAJECT_ID.from(execution), execution.getCurrentActivityId());
    }
}
