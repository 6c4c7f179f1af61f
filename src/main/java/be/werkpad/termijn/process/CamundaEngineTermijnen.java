package be.werkpad.termijn.process;

import be.werkpad.engine.ProcessGateway;
import be.werkpad.termijn.EngineTermijn;
import be.werkpad.termijn.EngineTermijnen;
import be.werkpad.termijn.TermijnZoeken;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;

@Component
class CamundaEngineTermijnen implements EngineTermijnen {
    private final WachtendeStappen wachtendeStappen;
    private final TermijnZoeken termijnZoeken;
    private final ProcessGateway gateway;
    private final ProcessEngine engine;
    private final Systeemrechten systeemrechten;

    CamundaEngineTermijnen(
            WachtendeStappen wachtendeStappen,
            TermijnZoeken termijnZoeken,
            ProcessGateway gateway,
            ProcessEngine engine,
            Systeemrechten systeemrechten) {
        this.wachtendeStappen = wachtendeStappen;
        this.termijnZoeken = termijnZoeken;
        this.gateway = gateway;
        this.engine = engine;
        this.systeemrechten = systeemrechten;
    }

    @Override
    public List<EngineTermijn> van(String trajectcode) {
        return wachtendeStappen.van(trajectcode).stream()
                .map(CamundaEngineTermijnen::termijn)
                .toList();
    }

    private static EngineTermijn termijn(WachtendeStap stap) {
        var datum = stap.moment() == null ? null : Termijnmoment.datum(stap.moment());
        return new EngineTermijn(stap.naam(), stap.plaatsingId(), stap.sleutel(), stap.onderwerpId(), datum);
    }

    @Override
    public void volg(long trajectId, String trajectcode) {
        systeemrechten.met(() -> {
            gateway.refreshTimers(trajectcode);
            wachtendeStappen.van(trajectcode).stream()
                    .filter(WachtendeStap::isTaak)
                    .forEach(taak -> volg(trajectId, taak));
            return trajectcode;
        });
    }

    private void volg(long trajectId, WachtendeStap taak) {
        termijnZoeken
                .geldend(taak.adres(trajectId))
                .map(termijn -> Termijnmoment.op(termijn.datum(), Termijnmoment.VAN_TAAK))
                .filter(moment -> !moment.equals(taak.moment()))
                .ifPresent(moment -> zet(taak.id(), moment));
    }

    private void zet(String taakId, Date moment) {
        var taken = engine.getTaskService();
        var taak = taken.createTaskQuery().taskId(taakId).singleResult();
        taak.setDueDate(moment);
        taken.saveTask(taak);
    }
}
