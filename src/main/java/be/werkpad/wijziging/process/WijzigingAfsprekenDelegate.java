package be.werkpad.wijziging.process;

import static be.werkpad.engine.ProcessVariables.PLAATSING_ID;
import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;
import static be.werkpad.wijziging.process.WijzigingProcess.ENGAGEMENT_TEKENEN;
import static be.werkpad.wijziging.process.WijzigingProcess.NOTA_TEKENEN;
import static be.werkpad.wijziging.process.WijzigingProcess.WIJZIGING_ID;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.wijziging.WijzigingAfspreken;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Wijziging afspreken". Deployed models name this bean, so do not rename it. */
@ProcessBean
class WijzigingAfsprekenDelegate extends UseCaseDelegate {
    private final WijzigingAfspreken useCase;

    WijzigingAfsprekenDelegate(WijzigingAfspreken useCase) {
        this.useCase = useCase;
    }

    @Override
    protected void run(DelegateExecution execution) {
        var wijziging = useCase.voor(
                TRAJECT_ID.from(execution), PLAATSING_ID.find(execution), execution.getProcessInstanceId());
        WIJZIGING_ID.set(execution, wijziging.id());
        NOTA_TEKENEN.set(execution, wijziging.soort().isInDeNota());
        ENGAGEMENT_TEKENEN.set(execution, wijziging.soort().isInHetEngagement());
    }
}
