package be.werkpad.plaatsing.process;

import static be.werkpad.engine.ProcessVariables.PLAATSING_ID;
import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;
import static be.werkpad.engine.ProcessVariables.UITKOMST;
import static be.werkpad.plaatsing.process.Stopgegevens.ANDERE_WERKPOST;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.plaatsing.PlaatsingStopzetten;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Plaatsing stopzetten": the one plaatsing of this process, or all of them when the traject stops. */
@ProcessBean
class PlaatsingStopzettenDelegate extends UseCaseDelegate {
    private final PlaatsingStopzetten plaatsingStopzetten;

    PlaatsingStopzettenDelegate(PlaatsingStopzetten plaatsingStopzetten) {
        this.plaatsingStopzetten = plaatsingStopzetten;
    }

    @Override
    protected void run(DelegateExecution execution) {
        var stop = Stopgegevens.van(execution);
        var plaatsingId = PLAATSING_ID.find(execution);
        if (plaatsingId == null) {
            plaatsingStopzetten.alleVan(TRAJECT_ID.from(execution), stop.laatsteDag(), stop.reden());
        } else if (plaatsingStopzetten.voor(plaatsingId, stop.laatsteDag(), stop.reden()) && !stop.isBeslist()) {
            UITKOMST.set(execution, ANDERE_WERKPOST);
        }
    }
}
