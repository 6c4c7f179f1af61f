package be.werkpad.vertegenwoordiging;

import be.werkpad.client.ClientZoeken;
import be.werkpad.client.Vertegenwoordiging;
import java.time.LocalDate;
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
    private final VertegenwoordigerRepository vertegenwoordigers;

    VertegenwoordigingZoeken(
            ClientZoeken clienten,
            BeschermingRepository beschermingen,
            VertegenwoordigerRepository vertegenwoordigers) {
        this.clienten = clienten;
        this.beschermingen = beschermingen;
        this.vertegenwoordigers = vertegenwoordigers;
    }

    /** What the kind of representation rests on. */
    public record Grond(LocalDate sinds, String bewijs) {}

    /** Empty when nobody recorded it after the intake. */
    public Optional<Grond> grond(long clientId) {
        return beschermingen
                .findByClientId(clientId)
                .filter(bescherming -> bescherming.soortSinds() != null && bescherming.soortBewijs() != null)
                .map(bescherming -> new Grond(bescherming.soortSinds(), bescherming.soortBewijs()));
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
