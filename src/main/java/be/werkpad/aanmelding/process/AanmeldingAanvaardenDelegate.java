package be.werkpad.aanmelding.process;

import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;
import static be.werkpad.engine.ProcessVariables.UITKOMST;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.traject.TrajectAanvaarden;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Aanmelding aanvaarden". Deployed models name this bean, so do not rename it. */
@ProcessBean
class AanmeldingAanvaardenDelegate extends UseCaseDelegate {
    private final TrajectAanvaarden trajectAanvaarden;

    AanmeldingAanvaardenDelegate(TrajectAanvaarden trajectAanvaarden) {
        this.trajectAanvaarden = trajectAanvaarden;
    }

    @Override
    protected void run(DelegateExecution execution) {
        trajectAanvaarden.voor(TRAJECT_ID.from(execution));
        UITKOMST.set(execution, "VERDER");
    }
}
