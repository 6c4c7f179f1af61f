package be.werkpad.proefperiode.process;

import static be.werkpad.engine.ProcessVariables.PLAATSING_ID;
import static be.werkpad.proefperiode.process.ProefperiodeProcess.VERLENGD;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.proefperiode.ProefperiodeStarten;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Proefperiode starten". */
@ProcessBean
class ProefperiodeStartenDelegate extends UseCaseDelegate {
    private final ProefperiodeStarten proefperiodeStarten;

    ProefperiodeStartenDelegate(ProefperiodeStarten proefperiodeStarten) {
        this.proefperiodeStarten = proefperiodeStarten;
    }

    @Override
    protected void run(DelegateExecution execution) {
        proefperiodeStarten.voor(PLAATSING_ID.from(execution));
        VERLENGD.set(execution, false);
    }
}
