package be.werkpad.evaluatie.process;

import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.evaluatie.EvaluatiePlannen;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Evaluatie plannen". Deployed models name this bean, so do not rename it. */
@ProcessBean
class EvaluatiePlannenDelegate extends UseCaseDelegate {
    private final EvaluatiePlannen evaluatiePlannen;

    EvaluatiePlannenDelegate(EvaluatiePlannen evaluatiePlannen) {
        this.evaluatiePlannen = evaluatiePlannen;
    }

    @Override
    protected void run(DelegateExecution execution) {
        evaluatiePlannen.voor(TRAJECT_ID.from(execution));
    }
}
