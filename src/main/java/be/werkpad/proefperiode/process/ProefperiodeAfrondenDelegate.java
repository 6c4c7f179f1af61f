package be.werkpad.proefperiode.process;

import static be.werkpad.engine.ProcessVariables.PLAATSING_ID;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.proefperiode.ProefperiodeAfronden;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Proefperiode afronden". */
@ProcessBean
class ProefperiodeAfrondenDelegate extends UseCaseDelegate {
    private final ProefperiodeAfronden proefperiodeAfronden;

    ProefperiodeAfrondenDelegate(ProefperiodeAfronden proefperiodeAfronden) {
        this.proefperiodeAfronden = proefperiodeAfronden;
    }

    @Override
    protected void run(DelegateExecution execution) {
        proefperiodeAfronden.voor(PLAATSING_ID.from(execution));
    }
}
