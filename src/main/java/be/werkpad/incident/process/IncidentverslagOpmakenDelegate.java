package be.werkpad.incident.process;

import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;
import static be.werkpad.incident.process.IncidentProcess.VERSLAG_ID;

import be.werkpad.document.DocumentOpmaken;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Incidentverslag opmaken": one paper per incident. Deployed models name this bean, so do not rename it. */
@ProcessBean
class IncidentverslagOpmakenDelegate extends UseCaseDelegate {
    private final DocumentOpmaken opmaken;

    IncidentverslagOpmakenDelegate(DocumentOpmaken opmaken) {
        this.opmaken = opmaken;
    }

    @Override
    protected void run(DelegateExecution execution) {
        opmaken.voor(new Documentreeks(
                TRAJECT_ID.from(execution), null, Documentsoort.INCIDENTVERSLAG, VERSLAG_ID.from(execution)));
    }
}
