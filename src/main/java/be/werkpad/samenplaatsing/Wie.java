package be.werkpad.samenplaatsing;

import be.werkpad.client.ClientZoeken;
import be.werkpad.traject.TrajectToegang;
import be.werkpad.traject.TrajectZoeken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who works somewhere, as far as the reader may know (G.3). */
@Component
class Wie {
    private static final Persoon ONBEKEND = new Persoon(null, null);

    private final TrajectZoeken trajecten;
    private final TrajectToegang toegang;
    private final ClientZoeken clienten;

    Wie(TrajectZoeken trajecten, TrajectToegang toegang, ClientZoeken clienten) {
        this.trajecten = trajecten;
        this.toegang = toegang;
        this.clienten = clienten;
    }

    /** Both empty for a client of another team. */
    record Persoon(@Nullable String naam, @Nullable String code) {}

    Persoon van(long trajectId) {
        var traject = trajecten.metId(trajectId);
        return toegang.magLezen(traject)
                ? new Persoon(clienten.metId(traject.clientId()).weergavenaam(), traject.code())
                : ONBEKEND;
    }
}
