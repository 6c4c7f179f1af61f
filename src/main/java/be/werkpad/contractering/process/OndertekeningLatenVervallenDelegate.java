package be.werkpad.contractering.process;

import static be.werkpad.contractering.process.ContracteringProcess.RESULTAAT;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Ondertekening laten vervallen": nobody signed in time, so the offer lapses. */
@ProcessBean
class OndertekeningLatenVervallenDelegate extends UseCaseDelegate {
    @Override
    protected void run(DelegateExecution execution) {
        RESULTAAT.set(execution, "VERVALLEN");
    }
}
