package be.werkpad.jobfinding.process;

import static be.werkpad.engine.ProcessVariables.BIJKOMEND;
import static be.werkpad.engine.ProcessVariables.PLAATSING_ID;
import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;
import static be.werkpad.engine.ProcessVariables.UITKOMST;
import static be.werkpad.engine.ProcessVariables.WERKPOST_ID;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.jobfinding.PlaatsingVoorbereiden;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Plaatsing voorbereiden"; tells the search as a whole which werkpost it became. */
@ProcessBean
class PlaatsingVoorbereidenDelegate extends UseCaseDelegate {
    private final PlaatsingVoorbereiden plaatsingVoorbereiden;

    PlaatsingVoorbereidenDelegate(PlaatsingVoorbereiden plaatsingVoorbereiden) {
        this.plaatsingVoorbereiden = plaatsingVoorbereiden;
    }

    @Override
    protected void run(DelegateExecution execution) {
        var plaatsingId = plaatsingVoorbereiden.voor(
                TRAJECT_ID.from(execution),
                WERKPOST_ID.from(execution),
                execution.getProcessInstanceId(),
                "ja".equals(BIJKOMEND.find(execution)));
        PLAATSING_ID.set(execution, plaatsingId);
        WERKPOST_ID.set(execution.getProcessInstance(), WERKPOST_ID.from(execution));
        UITKOMST.set(execution, "GEVONDEN");
    }
}
