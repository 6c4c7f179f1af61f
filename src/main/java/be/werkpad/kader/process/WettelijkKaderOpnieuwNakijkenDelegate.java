package be.werkpad.kader.process;

import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.kader.WettelijkKaderOpnieuwNakijken;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Wettelijk kader opnieuw nakijken": the Bevraging does not wait for what it opens. */
@ProcessBean
class WettelijkKaderOpnieuwNakijkenDelegate extends UseCaseDelegate {
    private final WettelijkKaderOpnieuwNakijken wettelijkKaderOpnieuwNakijken;

    WettelijkKaderOpnieuwNakijkenDelegate(WettelijkKaderOpnieuwNakijken wettelijkKaderOpnieuwNakijken) {
        this.wettelijkKaderOpnieuwNakijken = wettelijkKaderOpnieuwNakijken;
    }

    @Override
    protected void run(DelegateExecution execution) {
        wettelijkKaderOpnieuwNakijken.voor(TRAJECT_ID.from(execution));
    }
}
