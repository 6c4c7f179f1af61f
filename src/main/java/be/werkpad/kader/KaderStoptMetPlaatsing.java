package be.werkpad.kader;

import be.werkpad.engine.ProcessGateway;
import be.werkpad.plaatsing.PlaatsingGestopt;
import be.werkpad.traject.TrajectZoeken;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where nobody works any more, nothing of the legal frame is left to mend. */
@Component
class KaderStoptMetPlaatsing {
    private static final String BERICHT = "kader.werkGestopt";

    private final TrajectZoeken trajecten;
    private final ProcessGateway gateway;

    KaderStoptMetPlaatsing(TrajectZoeken trajecten, ProcessGateway gateway) {
        this.trajecten = trajecten;
        this.gateway = gateway;
    }

    @EventListener
    void on(PlaatsingGestopt gestopt) {
        var code = trajecten.metId(gestopt.trajectId()).code();
        gateway.sendToAll(BERICHT, code, Map.of("plaatsingId", gestopt.plaatsingId()));
    }
}
