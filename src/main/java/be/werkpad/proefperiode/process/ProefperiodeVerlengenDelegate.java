package be.werkpad.proefperiode.process;

import static be.werkpad.engine.ProcessVariables.PLAATSING_ID;
import static be.werkpad.proefperiode.process.ProefperiodeProcess.VERLENGD;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.proefperiode.ProefperiodeVerlengen;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Proefperiode verlengen"; error {@code proefperiode.verlengingNietToegelaten}. */
@ProcessBean
class ProefperiodeVerlengenDelegate extends UseCaseDelegate {
    private final ProefperiodeVerlengen proefperiodeVerlengen;

    ProefperiodeVerlengenDelegate(ProefperiodeVerlengen proefperiodeVerlengen) {
        this.proefperiodeVerlengen = proefperiodeVerlengen;
    }

    @Override
    protected void run(DelegateExecution execution) {
        proefperiodeVerlengen.voor(PLAATSING_ID.from(execution));
        VERLENGD.set(execution, true);
    }
}
