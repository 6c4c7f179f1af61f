package be.werkpad.beeindiging.process;

import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;

import be.werkpad.beeindiging.TrajectZorgvuldigAfsluiten;
import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Traject afsluiten". */
@ProcessBean
class TrajectAfsluitenDelegate extends UseCaseDelegate {
    private final TrajectZorgvuldigAfsluiten trajectAfsluiten;

    TrajectAfsluitenDelegate(TrajectZorgvuldigAfsluiten trajectAfsluiten) {
        this.trajectAfsluiten = trajectAfsluiten;
    }

    @Override
    protected void run(DelegateExecution execution) {
        trajectAfsluiten.voor(TRAJECT_ID.from(execution));
    }
}
