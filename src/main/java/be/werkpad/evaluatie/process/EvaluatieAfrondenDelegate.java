package be.werkpad.evaluatie.process;

import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.evaluatie.EvaluatieAfronden;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Evaluatie afronden". Deployed models name this bean, so do not rename it. */
@ProcessBean
class EvaluatieAfrondenDelegate extends UseCaseDelegate {
    private final EvaluatieAfronden evaluatieAfronden;

    EvaluatieAfrondenDelegate(EvaluatieAfronden evaluatieAfronden) {
        this.evaluatieAfronden = evaluatieAfronden;
    }

    @Override
    protected void run(DelegateExecution execution) {
        evaluatieAfronden.voor(TRAJECT_ID.from(execution));
    }
}
