package be.werkpad.ondertekening.process;

import static be.werkpad.engine.ProcessVariables.TERMIJN_ONDERWERP;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.ondertekening.AanpassingNagaan;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Vervolg bepalen": whether somebody must look at what was not signed, in a time of its own. */
@ProcessBean
class VervolgBepalenDelegate extends UseCaseDelegate {
    private final AanpassingNagaan aanpassingNagaan;

    VervolgBepalenDelegate(AanpassingNagaan aanpassingNagaan) {
        this.aanpassingNagaan = aanpassingNagaan;
    }

    @Override
    protected void run(DelegateExecution execution) {
        OndertekeningOpVraagProcess.AANPASSING_NODIG.set(
                execution, aanpassingNagaan.isNodig(OndertekeningProcess.reeks(execution)));
        var ronde = OndertekeningProcess.ONDERTEKENING_ID.find(execution);
        if (ronde != null) {
            TERMIJN_ONDERWERP.set(execution, ronde);
        }
    }
}
