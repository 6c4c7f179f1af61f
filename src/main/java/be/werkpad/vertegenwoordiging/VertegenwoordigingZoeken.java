package be.werkpad.vertegenwoordiging;

import be.werkpad.client.ClientZoeken;
import be.werkpad.client.Vertegenwoordiging;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a client is represented. The caller has checked who may know. */
@Component
@Transactional(readOnly = true)
public class VertegenwoordigingZoeken {
    private final ClientZoeken clienten;
    private final BeschermingRepository beschermingen;
    private final BeschermingsstandRepository standen;
    private final VertegenwoordigerRepository vertegenwoordigers;

    VertegenwoordigingZoeken(
            ClientZoeken clienten,
            BeschermingRepository beschermingen,
            BeschermingsstandRepository standen,
            VertegenwoordigerRepository vertegenwoordigers) {
        this.clienten = clienten;
        this.beschermingen = beschermingen;
        this.standen = standen;
        this.vertegenwoordigers = vertegenwoordigers;
    }

    /** Empty when nobody recorded it after the intake. */
    public Optional<Grond> grond(long clientId) {
        return beschermingen
                .findByClientId(clientId)
                .filter(bescherming -> bescherming.soortSinds() != null && bescherming.soortBewijs() != null)
                .map(bescherming -> new Grond(bescherming.soortSinds(), bescherming.soortBewijs()));
    }

    /** Every way in which the client was protected, newest first. */
    public List<BeschermingsstandKaart> geschiedenis(long clientId) {
        return standen.findByClientIdOrderByIdDesc(clientId).stream()
                .map(Beschermingsstand::kaart)
                .toList();
    }

    public VertegenwoordigingKaart van(long clientId) {
        var soort = Objects.requireNonNullElse(clienten.metId(clientId).vertegenwoordiging(), Vertegenwoordiging.GEEN);
        var bescherming = beschermingen.findByClientId(clientId);
        return new VertegenwoordigingKaart(
                soort,
                bescherming.map(Bescherming::clientTekentMee).orElse(true),
                bescherming.map(Bescherming::belangenconflict).orElse(false),
                vertegenwoordigers.findByClientIdOrderById(clientId).stream()
                        .map(Vertegenwoordiger::kaart)
                        .toList());
    }
}
