package be.werkpad.document;

import be.werkpad.client.NetwerkKaart;
import be.werkpad.client.NetwerkZoeken;
import be.werkpad.sjabloon.Documentgegevens.Lijst;
import be.werkpad.traject.TrajectZoeken;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Who around the client may know what, as agreed per person (B14, C.6.1). */
@Component
class Netwerklijst implements Lijstbijdrage {
    private final NetwerkZoeken netwerk;
    private final TrajectZoeken trajecten;

    Netwerklijst(NetwerkZoeken netwerk, TrajectZoeken trajecten) {
        this.netwerk = netwerk;
        this.trajecten = trajecten;
    }

    @Override
    public String naam() {
        return "meeweten";
    }

    @Override
    public Lijst voor(Documentreeks reeks) {
        return new Lijst(
                List.of("Wie", "Mag dit weten"),
                netwerk.van(trajecten.metId(reeks.trajectId()).clientId()).stream()
                        .filter(persoon -> persoon.gestoptOp() == null)
                        .map(Netwerklijst::rij)
                        .toList());
    }

    private static List<String> rij(NetwerkKaart persoon) {
        return List.of(persoon.naam(), Objects.requireNonNullElse(persoon.magWeten(), "Niets"));
    }
}
