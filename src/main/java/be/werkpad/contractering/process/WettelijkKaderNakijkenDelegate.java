package be.werkpad.contractering.process;

import static be.werkpad.contractering.process.ContracteringProcess.KADER_OK;
import static be.werkpad.engine.ProcessVariables.PLAATSING_ID;

import be.werkpad.contractering.WettelijkKaderNakijken;
import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Wettelijk kader nakijken". */
@ProcessBean
class WettelijkKaderNakijkenDelegate extends UseCaseDelegate {
    private final WettelijkKaderNakijken wettelijkKaderNakijken;

    WettelijkKaderNakijkenDelegate(WettelijkKaderNakijken wettelijkKaderNakijken) {
        this.wettelijkKaderNakijken = wettelijkKaderNakijken;
    }

    @Override
    protected void run(DelegateExecution execution) {
        var gebreken = wettelijkKaderNakijken.voor(PLAATSING_ID.from(execution));
        KADER_OK.set(execution, gebreken.isEmpty());
    }
}
