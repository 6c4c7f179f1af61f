package be.werkpad.ondertekening;

import be.werkpad.client.ClientZoeken;
import be.werkpad.traject.TrajectZoeken;
import be.werkpad.vertegenwoordiging.VertegenwoordigerKaart;
import be.werkpad.vertegenwoordiging.VertegenwoordigingZoeken;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who is on the side of the client of a traject: the client, and whoever was recorded as representative. */
@Component
public class Clientzijde {
    private final TrajectZoeken trajecten;
    private final ClientZoeken clienten;
    private final VertegenwoordigingZoeken vertegenwoordiging;

    Clientzijde(TrajectZoeken trajecten, ClientZoeken clienten, VertegenwoordigingZoeken vertegenwoordiging) {
        this.trajecten = trajecten;
        this.clienten = clienten;
        this.vertegenwoordiging = vertegenwoordiging;
    }

    /** The client, as the dossier writes the name. */
    public String naam(long trajectId) {
        return clienten.metId(trajecten.metId(trajectId).clientId()).weergavenaam();
    }

    /** Everybody who ever was recorded. */
    public List<VertegenwoordigerKaart> mensen(long trajectId) {
        return vertegenwoordiging.van(trajecten.metId(trajectId).clientId()).mensen();
    }
}
