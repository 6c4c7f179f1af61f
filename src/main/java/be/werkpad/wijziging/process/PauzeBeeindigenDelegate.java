package be.werkpad.wijziging.process;

import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.traject.PauzeBeeindigen;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Pauze beëindigen". Deployed models name this bean, so do not rename it. */
@ProcessBean
class PauzeBeeindigenDelegate extends UseCaseDelegate {
    private final PauzeBeeindigen useCase;

    PauzeBeeindigenDelegate(PauzeBeeindigen useCase) {
        this.useCase = useCase;
    }

    @Override
    protected void run(DelegateExecution execution) {
        useCase.voor(TRAJECT_ID.from(execution));
    }
}
