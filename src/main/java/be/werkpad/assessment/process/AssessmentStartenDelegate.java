package be.werkpad.assessment.process;

import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.traject.Fase;
import be.werkpad.traject.FaseStarten;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Assessment starten". Deployed models name this bean, so do not rename it. */
@ProcessBean
class AssessmentStartenDelegate extends UseCaseDelegate {
    private final FaseStarten faseStarten;

    AssessmentStartenDelegate(FaseStarten faseStarten) {
        this.faseStarten = faseStarten;
    }

    @Override
    protected void run(DelegateExecution execution) {
        faseStarten.voor(TRAJECT_ID.from(execution), Fase.ASSESSMENT, null, false);
    }
}
