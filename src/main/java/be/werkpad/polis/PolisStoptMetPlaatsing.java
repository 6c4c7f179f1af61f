package be.werkpad.polis;

import be.werkpad.engine.ProcessGateway;
import be.werkpad.plaatsing.PlaatsingGestopt;
import be.werkpad.traject.TrajectZoeken;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where nobody works any more, no policy has to be renewed. */
@Component
class PolisStoptMetPlaatsing {
    private static final String BERICHT = "polis.nietMeerNodig";

    private final TrajectZoeken trajecten;
    private final ProcessGateway gateway;

    PolisStoptMetPlaatsing(TrajectZoeken trajecten, ProcessGateway gateway) {
        this.trajecten = trajecten;
        this.gateway = gateway;
    }

    @EventListener
    void on(PlaatsingGestopt gestopt) {
        var code = trajecten.metId(gestopt.trajectId()).code();
        gateway.send(BERICHT, code, Map.of("plaatsingId", gestopt.plaatsingId()));
    }
}
