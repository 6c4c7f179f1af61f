package be.werkpad.wijziging.process;

import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;
import static be.werkpad.wijziging.process.WijzigingProcess.WIJZIGING_ID;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.wijziging.WijzigingTerugdraaien;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Wijziging terugdraaien". */
@ProcessBean
class WijzigingTerugdraaienDelegate extends UseCaseDelegate {
    private final WijzigingTerugdraaien useCase;

    WijzigingTerugdraaienDelegate(WijzigingTerugdraaien useCase) {
        this.useCase = useCase;
    }

    @Override
    protected void run(DelegateExecution execution) {
        useCase.voor(TRAJECT_ID.from(execution), WIJZIGING_ID.find(execution));
    }
}
