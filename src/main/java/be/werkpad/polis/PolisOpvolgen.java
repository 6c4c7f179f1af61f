package be.werkpad.polis;

import be.werkpad.engine.ProcessGateway;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.TrajectZoeken;
import java.util.Map;

/** Starts the watch over the policies of a plaatsing, which lasts as long as the work. */
@UseCase
public class PolisOpvolgen {
    static final String PROCES = "polis-opvolging";

    private final PlaatsingZoeken plaatsingen;
    private final TrajectZoeken trajecten;
    private final ProcessGateway gateway;

    PolisOpvolgen(PlaatsingZoeken plaatsingen, TrajectZoeken trajecten, ProcessGateway gateway) {
        this.plaatsingen = plaatsingen;
        this.trajecten = trajecten;
        this.gateway = gateway;
    }

    public void voor(long plaatsingId) {
        var trajectId = plaatsingen.metId(plaatsingId).trajectId();
        gateway.start(
                PROCES, trajecten.metId(trajectId).code(), Map.of("trajectId", trajectId, "plaatsingId", plaatsingId));
    }
}
