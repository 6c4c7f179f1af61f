package be.werkpad.contractering.process;

import static be.werkpad.contractering.process.ContracteringProcess.HANDTEKENINGEN;
import static be.werkpad.engine.ProcessVariables.PLAATSING_ID;
import static be.werkpad.engine.ProcessVariables.UITKOMST;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.plaatsing.PlaatsingStopzetten;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Plaatsing afbreken": no agreements, or not signed. */
@ProcessBean
class PlaatsingAfbrekenDelegate extends UseCaseDelegate {
    private final PlaatsingStopzetten plaatsingStopzetten;

    PlaatsingAfbrekenDelegate(PlaatsingStopzetten plaatsingStopzetten) {
        this.plaatsingStopzetten = plaatsingStopzetten;
    }

    @Override
    protected void run(DelegateExecution execution) {
        var handtekeningen = HANDTEKENINGEN.find(execution);
        var reden = handtekeningen == null ? "GEEN_AKKOORD" : "HANDTEKENING_" + handtekeningen;
        plaatsingStopzetten.breekAf(PLAATSING_ID.from(execution), reden);
        UITKOMST.set(execution, "AFGEBROKEN");
    }
}
