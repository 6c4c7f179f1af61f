package be.werkpad.wijziging.process;

import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.wijziging.WijzigingDoorvoeren;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Wijziging doorvoeren". Deployed models name this bean, so do not rename it. */
@ProcessBean
class WijzigingDoorvoerenDelegate extends UseCaseDelegate {
    private final WijzigingDoorvoeren useCase;

    WijzigingDoorvoerenDelegate(WijzigingDoorvoeren useCase) {
        this.useCase = useCase;
    }

    @Override
    protected void run(DelegateExecution execution) {
        useCase.voor(TRAJECT_ID.from(execution));
    }
}
