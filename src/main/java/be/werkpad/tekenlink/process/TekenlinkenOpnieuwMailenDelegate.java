package be.werkpad.tekenlink.process;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.tekenlink.TekenlinkenMailen;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Tekenlinken opnieuw mailen": the reminder itself leaves after the commit. */
@ProcessBean
class TekenlinkenOpnieuwMailenDelegate extends UseCaseDelegate {
    private final TekenlinkenMailen tekenlinkenMailen;

    TekenlinkenOpnieuwMailenDelegate(TekenlinkenMailen tekenlinkenMailen) {
        this.tekenlinkenMailen = tekenlinkenMailen;
    }

    @Override
    protected void run(DelegateExecution execution) {
        tekenlinkenMailen.opnieuw(TekenlinkenMailenDelegate.ONDERTEKENING_ID.from(execution));
    }
}
