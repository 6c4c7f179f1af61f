package be.werkpad.opvolging.process;

import static be.werkpad.engine.ProcessVariables.PLAATSING_ID;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.opvolging.OpvolgcontactPlannen;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Opvolgcontact plannen". */
@ProcessBean
class OpvolgcontactPlannenDelegate extends UseCaseDelegate {
    private final OpvolgcontactPlannen opvolgcontactPlannen;

    OpvolgcontactPlannenDelegate(OpvolgcontactPlannen opvolgcontactPlannen) {
        this.opvolgcontactPlannen = opvolgcontactPlannen;
    }

    @Override
    protected void run(DelegateExecution execution) {
        opvolgcontactPlannen.voor(PLAATSING_ID.from(execution));
    }
}
