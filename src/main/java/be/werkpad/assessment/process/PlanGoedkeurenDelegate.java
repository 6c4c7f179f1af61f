package be.werkpad.assessment.process;

import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;

import be.werkpad.assessment.PlanGoedkeuren;
import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Plan goedkeuren". Deployed models name this bean, so do not rename it. */
@ProcessBean
class PlanGoedkeurenDelegate extends UseCaseDelegate {
    private final PlanGoedkeuren planGoedkeuren;

    PlanGoedkeurenDelegate(PlanGoedkeuren planGoedkeuren) {
        this.planGoedkeuren = planGoedkeuren;
    }

    @Override
    protected void run(DelegateExecution execution) {
        planGoedkeuren.voor(TRAJECT_ID.from(execution));
    }
}
