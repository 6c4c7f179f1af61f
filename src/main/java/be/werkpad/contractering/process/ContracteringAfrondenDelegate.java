package be.werkpad.contractering.process;

import static be.werkpad.engine.ProcessVariables.PLAATSING_ID;
import static be.werkpad.engine.ProcessVariables.UITKOMST;

import be.werkpad.contractering.ContracteringAfronden;
import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Contractering afronden". */
@ProcessBean
class ContracteringAfrondenDelegate extends UseCaseDelegate {
    private final ContracteringAfronden contracteringAfronden;

    ContracteringAfrondenDelegate(ContracteringAfronden contracteringAfronden) {
        this.contracteringAfronden = contracteringAfronden;
    }

    @Override
    protected void run(DelegateExecution execution) {
        contracteringAfronden.voor(PLAATSING_ID.from(execution));
        UITKOMST.set(execution, "ROND");
    }
}
