package be.werkpad.ondertekening.process;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.ondertekening.OndertekeningKaart.Status;
import be.werkpad.ondertekening.OndertekeningStoppen;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Ondertekening laten vervallen": not all signed in time, so the offer lapses. */
@ProcessBean
class OndertekeningLatenVervallenDelegate extends UseCaseDelegate {
    private final OndertekeningStoppen ondertekeningStoppen;

    OndertekeningLatenVervallenDelegate(OndertekeningStoppen ondertekeningStoppen) {
        this.ondertekeningStoppen = ondertekeningStoppen;
    }

    @Override
    protected void run(DelegateExecution execution) {
        ondertekeningStoppen.voor(OndertekeningProcess.ONDERTEKENING_ID.from(execution), Status.VERVALLEN, null);
        OndertekeningProcess.RESULTAAT.set(execution, Status.VERVALLEN.name());
    }
}
