package be.werkpad.ondertekening.process;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.ondertekening.OndertekeningStarten;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Ondertekening starten". */
@ProcessBean
class OndertekeningStartenDelegate extends UseCaseDelegate {
    private final OndertekeningStarten ondertekeningStarten;

    OndertekeningStartenDelegate(OndertekeningStarten ondertekeningStarten) {
        this.ondertekeningStarten = ondertekeningStarten;
    }

    @Override
    protected void run(DelegateExecution execution) {
        var ronde = ondertekeningStarten.voor(OndertekeningProcess.reeks(execution));
        OndertekeningProcess.ONDERTEKENING_ID.set(execution, ronde.id());
        OndertekeningProcess.AL_GETEKEND.set(execution, !ronde.isOpen());
        OndertekeningProcess.RESULTAAT.set(execution, ronde.status().name());
    }
}
