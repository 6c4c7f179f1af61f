package be.werkpad.kader.process;

import static be.werkpad.engine.ProcessVariables.PLAATSING_ID;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.kader.Kaderstand;
import be.werkpad.kader.WettelijkKaderNakijken;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Wettelijk kader nakijken": tells which tasks the model must open. */
@ProcessBean
class WettelijkKaderNakijkenDelegate extends UseCaseDelegate {
    private final WettelijkKaderNakijken wettelijkKaderNakijken;

    WettelijkKaderNakijkenDelegate(WettelijkKaderNakijken wettelijkKaderNakijken) {
        this.wettelijkKaderNakijken = wettelijkKaderNakijken;
    }

    @Override
    protected void run(DelegateExecution execution) {
        var uitslag = wettelijkKaderNakijken.voor(PLAATSING_ID.from(execution));
        KaderProcess.KADER.set(execution, uitslag.stand().name());
        KaderProcess.RAAM_TE_TEKENEN.set(execution, uitslag.isRaamTeTekenen());
        KaderProcess.SAMENWERKING_TE_TEKENEN.set(execution, uitslag.isSamenwerkingTeTekenen());
        KaderProcess.NOTA_TE_TEKENEN.set(execution, uitslag.isNotaTeTekenen());
        var ookZacht = !Boolean.TRUE.equals(KaderProcess.ZACHT_GEVRAAGD.find(execution));
        var verlaten = Boolean.TRUE.equals(KaderdelenBean.VERLATEN.find(execution));
        var ookBewijs = Boolean.TRUE.equals(KaderProcess.BEWIJS_GEVRAAGD.find(execution));
        var delen = verlaten ? "" : uitslag.delen(ookZacht, ookBewijs);
        KaderdelenBean.DELEN.set(execution, delen);
        KaderProcess.AAN_TE_VULLEN.set(execution, !delen.isEmpty());
        KaderdelenBean.VERLATEN.set(execution, verlaten);
        KaderProcess.ZACHT_GEVRAAGD.set(execution, !ookZacht || uitslag.stand() != Kaderstand.AFSPRAKEN);
    }
}
