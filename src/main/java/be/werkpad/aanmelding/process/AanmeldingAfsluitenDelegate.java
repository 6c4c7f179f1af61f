package be.werkpad.aanmelding.process;

import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.traject.TrajectAfsluiten;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Aanmelding afsluiten". Deployed models name this bean, so do not rename it. */
@ProcessBean
class AanmeldingAfsluitenDelegate extends UseCaseDelegate {
    private final TrajectAfsluiten trajectAfsluiten;

    AanmeldingAfsluitenDelegate(TrajectAfsluiten trajectAfsluiten) {
        this.trajectAfsluiten = trajectAfsluiten;
    }

    @Override
    protected void run(DelegateExecution execution) {
        trajectAfsluiten.zonderStart(TRAJECT_ID.from(execution));
    }
}
