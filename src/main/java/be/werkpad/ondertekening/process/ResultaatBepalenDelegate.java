package be.werkpad.ondertekening.process;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.ondertekening.OndertekeningZoeken;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Resultaat bepalen": the round ended outside the task, through a page, a link or a change. */
@ProcessBean
class ResultaatBepalenDelegate extends UseCaseDelegate {
    private final OndertekeningZoeken zoeken;

    ResultaatBepalenDelegate(OndertekeningZoeken zoeken) {
        this.zoeken = zoeken;
    }

    @Override
    protected void run(DelegateExecution execution) {
        var ronde = zoeken.metId(OndertekeningProcess.ONDERTEKENING_ID.from(execution));
        OndertekeningProcess.RESULTAAT.set(execution, ronde.status().name());
    }
}
