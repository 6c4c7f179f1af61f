package be.werkpad.ondertekening.process;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.ondertekening.OndertekeningKaart.Status;
import be.werkpad.ondertekening.OndertekeningStarten;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Ondertekening starten". A version in the making is not signed: it goes back to who makes it. */
@ProcessBean
class OndertekeningStartenDelegate extends UseCaseDelegate {
    private final OndertekeningStarten ondertekeningStarten;
    private final Rondetermijnen rondetermijnen;

    OndertekeningStartenDelegate(OndertekeningStarten ondertekeningStarten, Rondetermijnen rondetermijnen) {
        this.ondertekeningStarten = ondertekeningStarten;
        this.rondetermijnen = rondetermijnen;
    }

    @Override
    protected void run(DelegateExecution execution) {
        var ronde = ondertekeningStarten
                .alsKlaar(OndertekeningProcess.reeks(execution))
                .orElse(null);
        if (ronde == null) {
            OndertekeningProcess.AL_GETEKEND.set(execution, false);
            OndertekeningProcess.RESULTAAT.set(execution, Status.PUNT_WIJZIGEN.name());
            return;
        }
        rondetermijnen.begin(execution, ronde);
        OndertekeningProcess.ONDERTEKENING_ID.set(execution, ronde.id());
        OndertekeningProcess.AL_GETEKEND.set(execution, !ronde.isOpen());
        OndertekeningProcess.RESULTAAT.set(execution, ronde.status().name());
    }
}
