package be.werkpad.incident.process;

import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;
import static be.werkpad.incident.process.IncidentProcess.VERSLAG_ID;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.incident.IncidentAfronden;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Incidentverslag afronden". Deployed models name this bean, so do not rename it. */
@ProcessBean
class IncidentverslagAfrondenDelegate extends UseCaseDelegate {
    private final IncidentAfronden useCase;

    IncidentverslagAfrondenDelegate(IncidentAfronden useCase) {
        this.useCase = useCase;
    }

    @Override
    protected void run(DelegateExecution execution) {
        useCase.voor(TRAJECT_ID.from(execution), VERSLAG_ID.from(execution));
    }
}
