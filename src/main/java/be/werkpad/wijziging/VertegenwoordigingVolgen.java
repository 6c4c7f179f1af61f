package be.werkpad.wijziging;

import be.werkpad.engine.ProcessGateway;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.traject.TrajectZoeken;
import be.werkpad.vertegenwoordiging.VertegenwoordigingGewijzigd;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Somebody else decides along with a client who works: the agreements are made again with that name, and whoever must
 * sign them does (C.7 VERTEGENWOORDIGING, G.5). Papers that say the same as before are not signed again.
 */
@Component
class VertegenwoordigingVolgen {
    private static final String BERICHT = "traject.vertegenwoordigingGewijzigd";
    private static final String TEKENEN = "wijziging-tekenen";

    private final PlaatsingZoeken plaatsingen;
    private final TrajectZoeken trajecten;
    private final ProcessGateway processen;

    VertegenwoordigingVolgen(PlaatsingZoeken plaatsingen, TrajectZoeken trajecten, ProcessGateway processen) {
        this.plaatsingen = plaatsingen;
        this.trajecten = trajecten;
        this.processen = processen;
    }

    @EventListener
    void on(VertegenwoordigingGewijzigd gewijzigd) {
        var code = trajecten.metId(gewijzigd.trajectId()).code();
        if (!plaatsingen.bezigVan(gewijzigd.trajectId()).isEmpty() && !processen.isRunning(TEKENEN, code, Map.of())) {
            processen.send(BERICHT, code, Map.of());
        }
    }
}
