package be.werkpad.wijziging.process;

import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.wijziging.PauzeUitvoeren;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Pauze starten". Deployed models name this bean, so do not rename it. */
@ProcessBean
class PauzeStartenDelegate extends UseCaseDelegate {
    private final PauzeUitvoeren useCase;

    PauzeStartenDelegate(PauzeUitvoeren useCase) {
        this.useCase = useCase;
    }

    @Override
    protected void run(DelegateExecution execution) {
        useCase.voor(TRAJECT_ID.from(execution));
    }
}
