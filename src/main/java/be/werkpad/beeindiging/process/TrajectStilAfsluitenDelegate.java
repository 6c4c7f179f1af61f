package be.werkpad.beeindiging.process;

import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;

import be.werkpad.beeindiging.TrajectZorgvuldigAfsluiten;
import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Traject stil afsluiten". */
@ProcessBean
class TrajectStilAfsluitenDelegate extends UseCaseDelegate {
    private final TrajectZorgvuldigAfsluiten trajectAfsluiten;

    TrajectStilAfsluitenDelegate(TrajectZorgvuldigAfsluiten trajectAfsluiten) {
        this.trajectAfsluiten = trajectAfsluiten;
    }

    @Override
    protected void run(DelegateExecution execution) {
        trajectAfsluiten.stil(TRAJECT_ID.from(execution));
    }
}
