package be.werkpad.aanmelding.process;

import static be.werkpad.engine.ProcessVariables.UITKOMST;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Aanmelding weigeren": the traject does not start; "Aanmelding afsluiten" closes the dossier. */
@ProcessBean
class AanmeldingWeigerenDelegate extends UseCaseDelegate {
    @Override
    protected void run(DelegateExecution execution) {
        UITKOMST.set(execution, "STOPPEN");
    }
}
