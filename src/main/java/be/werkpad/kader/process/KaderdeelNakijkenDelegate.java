package be.werkpad.kader.process;

import static be.werkpad.engine.ProcessVariables.PLAATSING_ID;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.kader.Kaderdeel;
import be.werkpad.kader.WettelijkKaderNakijken;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Kaderdeel nakijken": whether one part must come back, without waiting for the others. */
@ProcessBean
class KaderdeelNakijkenDelegate extends UseCaseDelegate {
    private final WettelijkKaderNakijken wettelijkKaderNakijken;

    KaderdeelNakijkenDelegate(WettelijkKaderNakijken wettelijkKaderNakijken) {
        this.wettelijkKaderNakijken = wettelijkKaderNakijken;
    }

    @Override
    protected void run(DelegateExecution execution) {
        var uitslag = wettelijkKaderNakijken.voor(PLAATSING_ID.from(execution));
        var deel = Kaderdeel.valueOf(KaderProcess.DEEL.from(execution));
        KaderProcess.KADER.set(execution, uitslag.stand().name());
        if (uitslag.stand().isEerstKiezen()) {
            KaderdelenBean.VERLATEN.set(execution, true);
            KaderProcess.DEEL_ONTBREEKT.setLocal(execution, false);
        } else {
            KaderProcess.DEEL_ONTBREEKT.setLocal(execution, uitslag.vraagt(deel, false));
        }
    }
}
