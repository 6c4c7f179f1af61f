package be.werkpad.ondertekening.process;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.ondertekening.OndertekeningKaart.Status;
import be.werkpad.ondertekening.OndertekeningStoppen;
import be.werkpad.ondertekening.OndertekeningZoeken;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Ondertekening laten vervallen": not all signed in time, so the offer lapses, unless meanwhile they did. */
@ProcessBean
class OndertekeningLatenVervallenDelegate extends UseCaseDelegate {
    private final OndertekeningStoppen ondertekeningStoppen;

    private final OndertekeningZoeken zoeken;

    OndertekeningLatenVervallenDelegate(OndertekeningStoppen ondertekeningStoppen, OndertekeningZoeken zoeken) {
        this.ondertekeningStoppen = ondertekeningStoppen;
        this.zoeken = zoeken;
    }

    @Override
    protected void run(DelegateExecution execution) {
        var id = OndertekeningProcess.ONDERTEKENING_ID.from(execution);
        ondertekeningStoppen.voor(id, Status.VERVALLEN, null);
        OndertekeningProcess.RESULTAAT.set(execution, zoeken.metId(id).status().name());
    }
}
