package be.werkpad.ondertekening.process;

import static be.werkpad.engine.ProcessVariables.PLAATSING_ID;
import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;

import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
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
        var soort = Documentsoort.van(OndertekeningProcess.DOCUMENTSOORT.from(execution));
        var ronde = ondertekeningStarten.voor(new Documentreeks(
                TRAJECT_ID.from(execution),
                PLAATSING_ID.find(execution),
                soort,
                OndertekeningProcess.ONDERWERP_ID.find(execution)));
        OndertekeningProcess.ONDERTEKENING_ID.set(execution, ronde.id());
        OndertekeningProcess.AL_GETEKEND.set(execution, !ronde.isOpen());
        OndertekeningProcess.RESULTAAT.set(execution, ronde.status().name());
    }
}
