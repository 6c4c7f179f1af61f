package be.werkpad.risico.process;

import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;
import static be.werkpad.risico.process.RisicoafwegingProcess.RISICO_ANTWOORD_ID;

import be.werkpad.document.DocumentOpmaken;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Risicoafweging opmaken": one paper per weighed risk. Deployed models name this bean. */
@ProcessBean
class RisicoafwegingOpmakenDelegate extends UseCaseDelegate {
    private final DocumentOpmaken opmaken;

    RisicoafwegingOpmakenDelegate(DocumentOpmaken opmaken) {
        this.opmaken = opmaken;
    }

    @Override
    protected void run(DelegateExecution execution) {
        opmaken.voor(new Documentreeks(
                TRAJECT_ID.from(execution), null, Documentsoort.RISICOAFWEGING, RISICO_ANTWOORD_ID.from(execution)));
    }
}
