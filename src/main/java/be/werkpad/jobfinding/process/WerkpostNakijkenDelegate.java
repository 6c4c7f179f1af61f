package be.werkpad.jobfinding.process;

import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;
import static be.werkpad.engine.ProcessVariables.WERKPOST_ID;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.jobfinding.WerkpostNakijken;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Werkpost nakijken"; error {@code jobfinding.nietInclusief}. */
@ProcessBean
class WerkpostNakijkenDelegate extends UseCaseDelegate {
    private final WerkpostNakijken werkpostNakijken;

    WerkpostNakijkenDelegate(WerkpostNakijken werkpostNakijken) {
        this.werkpostNakijken = werkpostNakijken;
    }

    @Override
    protected void run(DelegateExecution execution) {
        werkpostNakijken.voor(TRAJECT_ID.from(execution), WERKPOST_ID.from(execution));
    }
}
