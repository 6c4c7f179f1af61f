package be.werkpad.wijziging.process;

import static be.werkpad.engine.ProcessVariables.PLAATSING_ID;
import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;
import static be.werkpad.wijziging.process.WijzigingProcess.RAAKT_PLAATSING;

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

    /** Local: in a traject that began with an older model this is a part of the traject itself, which may be elsewhere. */
    @Override
    protected void run(DelegateExecution execution) {
        var plaatsingId = useCase.voor(TRAJECT_ID.from(execution), execution.getProcessInstanceId());
        execution.setVariableLocal(RAAKT_PLAATSING.name(), plaatsingId.isPresent());
        plaatsingId.ifPresent(id -> execution.setVariableLocal(PLAATSING_ID.name(), id));
    }
}
