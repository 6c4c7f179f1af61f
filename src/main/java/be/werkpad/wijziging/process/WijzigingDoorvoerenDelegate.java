package be.werkpad.wijziging.process;

import static be.werkpad.wijziging.process.WijzigingProcess.WIJZIGING_ID;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.wijziging.WijzigingDoorvoeren;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Wijziging doorvoeren". Deployed models name this bean; those from before agree and sign around it. */
@ProcessBean
class WijzigingDoorvoerenDelegate extends UseCaseDelegate {
    private final WijzigingAfsprekenDelegate afspreken;
    private final WijzigingDoorvoeren useCase;

    WijzigingDoorvoerenDelegate(WijzigingAfsprekenDelegate afspreken, WijzigingDoorvoeren useCase) {
        this.afspreken = afspreken;
        this.useCase = useCase;
    }

    @Override
    protected void run(DelegateExecution execution) {
        var id = WIJZIGING_ID.find(execution);
        if (id == null || !useCase.isOpWeg(id)) {
            afspreken.run(execution);
        }
        useCase.voor(WIJZIGING_ID.from(execution));
    }
}
