package be.werkpad.wijziging;

import be.werkpad.client.ClientKaart;
import be.werkpad.client.ClientZoeken;
import be.werkpad.client.NetwerkKaart;
import be.werkpad.client.NetwerkZoeken;
import be.werkpad.client.Vertegenwoordiging;
import be.werkpad.traject.TrajectZoeken;
import be.werkpad.vertegenwoordiging.BeschermingsstandKaart;
import be.werkpad.vertegenwoordiging.VertegenwoordigerKaart;
import be.werkpad.vertegenwoordiging.VertegenwoordigingZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is known of the client now, in words. */
@Component
class Persoonsstand {
    private static final Map<String, String> BRONNEN =
            Map.of("ZORGBUDGET", "Het zorgbudget.", "RECHTSTREEKSE_SUBSIDIE", "De overheid rechtstreeks.");

    private static final Map<String, String> SUBSIDIES = Map.of(
            "RTH",
            "Rechtstreeks toegankelijke hulp (RTH).",
            "PVB",
            "Persoonsvolgend budget (PVB).",
            "ANDERE",
            "Een andere subsidie.");

    private final TrajectZoeken trajecten;
    private final ClientZoeken clienten;
    private final NetwerkZoeken netwerk;
    private final VertegenwoordigingZoeken vertegenwoordiging;
    private final Clock clock;

    Persoonsstand(
            TrajectZoeken trajecten,
            ClientZoeken clienten,
            NetwerkZoeken netwerk,
            VertegenwoordigingZoeken vertegenwoordiging,
            Clock clock) {
        this.trajecten = trajecten;
        this.clienten = clienten;
        this.netwerk = netwerk;
        this.vertegenwoordiging = vertegenwoordiging;
        this.clock = clock;
    }

    String adres(long trajectId) {
        var client = client(trajectId);
        return Stream.of(client.straat(), client.postcode(), client.gemeente())
                .filter(deel -> deel != null && !deel.isEmpty())
                .collect(Collectors.joining(", "));
    }

    String financiering(long trajectId) {
        var client = client(trajectId);
        var bron = BRONNEN.getOrDefault(String.valueOf(client.financieringsbron()), "");
        var subsidie = client.subsidiesoort();
        return subsidie == null ? bron : (bron + " " + SUBSIDIES.getOrDefault(subsidie, "")).strip();
    }

    String netwerk(long trajectId) {
        return netwerk.van(trajecten.metId(trajectId).clientId()).stream()
                .filter(persoon -> persoon.gestoptOp() == null)
                .map(NetwerkKaart::naam)
                .collect(Collectors.joining(", "));
    }

    /** A new representative is written down before the change is described, so what was before is told too. */
    String vertegenwoordiging(long trajectId) {
        var clientId = trajecten.metId(trajectId).clientId();
        var stand = vertegenwoordiging.van(clientId);
        var vandaag = LocalDate.now(clock);
        var mensen = stand.mensen().stream()
                .filter(mens -> mens.magOp(vandaag))
                .map(VertegenwoordigerKaart::naam)
                .collect(Collectors.joining(", "));
        var nu = woorden(stand.soort()) + (mensen.isEmpty() ? "." : ": " + mensen + ".");
        return vertegenwoordiging.geschiedenis(clientId).stream()
                .map(BeschermingsstandKaart::soort)
                .filter(soort -> soort != stand.soort())
                .findFirst()
                .map(vroeger -> "%s Daarvoor: %s.".formatted(nu, woorden(vroeger)))
                .orElse(nu);
    }

    private static String woorden(Vertegenwoordiging soort) {
        return switch (soort) {
            case GEEN -> "Geen wettelijke vertegenwoordiger";
            case BEWIND_PERSOON -> "Een bewindvoerder over de persoon";
            case BEWIND_GOEDEREN -> "Een bewindvoerder over de goederen";
            case BEIDE -> "Een bewindvoerder over de persoon en de goederen";
            case LASTHEBBER -> "Een lasthebber";
        };
    }

    private ClientKaart client(long trajectId) {
        return clienten.metId(trajecten.metId(trajectId).clientId());
    }
}
