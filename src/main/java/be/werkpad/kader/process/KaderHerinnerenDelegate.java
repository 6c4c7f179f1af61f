package be.werkpad.kader.process;

import static be.werkpad.engine.ProcessVariables.PLAATSING_ID;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.kader.KaderHerinneren;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Kader herinneren": what may still come after the start is asked again until it is there. */
@ProcessBean
class KaderHerinnerenDelegate extends UseCaseDelegate {
    private final KaderHerinneren kaderHerinneren;

    KaderHerinnerenDelegate(KaderHerinneren kaderHerinneren) {
        this.kaderHerinneren = kaderHerinneren;
    }

    @Override
    protected void run(DelegateExecution execution) {
        KaderHerinneringProcess.VOLLEDIG.set(execution, kaderHerinneren.voor(PLAATSING_ID.from(execution)));
    }
}
