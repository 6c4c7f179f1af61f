package be.werkpad.wijziging;

import be.werkpad.client.ClientKaart;
import be.werkpad.client.ClientZoeken;
import be.werkpad.client.NetwerkKaart;
import be.werkpad.client.NetwerkZoeken;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.plaatsing.Takenpakkettaak;
import be.werkpad.traject.TrajectZoeken;
import be.werkpad.werkpost.WerkpostZoeken;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How it is now, in words, for what a change is about (C.7 {@code oud}, filled in by the program). */
@Component
public class HuidigeStand {
    private static final Map<String, String> BRONNEN =
            Map.of("ZORGBUDGET", "Het zorgbudget.", "RECHTSTREEKSE_SUBSIDIE", "De overheid rechtstreeks.");

    private static final Map<String, String> SUBSIDIES = Map.of(
            "RTH",
            "Rechtstreeks toegankelijke hulp (RTH).",
            "PVB",
            "Persoonsvolgend budget (PVB).",
            "ANDERE",
            "Een andere subsidie.");

    private final PlaatsingZoeken plaatsingen;
    private final WerkpostZoeken werkposten;
    private final TrajectZoeken trajecten;
    private final ClientZoeken clienten;
    private final NetwerkZoeken netwerk;

    HuidigeStand(
            PlaatsingZoeken plaatsingen,
            WerkpostZoeken werkposten,
            TrajectZoeken trajecten,
            ClientZoeken clienten,
            NetwerkZoeken netwerk) {
        this.plaatsingen = plaatsingen;
        this.werkposten = werkposten;
        this.trajecten = trajecten;
        this.clienten = clienten;
        this.netwerk = netwerk;
    }

    /**
     * @param plaatsingId of a change about one werkpost
     * @return empty when the dossier does not say
     */
    public String van(Wijzigingssoort soort, long trajectId, @Nullable Long plaatsingId) {
        return switch (soort) {
            case UREN, TAKEN, WERKPOST, WERKBEGELEIDER ->
                plaatsingen.bezigVan(trajectId).stream()
                        .filter(plaatsing -> plaatsingId != null && plaatsing.id() == plaatsingId)
                        .map(plaatsing -> werk(soort, plaatsing))
                        .collect(Collectors.joining());
            case ADRES -> adres(client(trajectId));
            case FINANCIERING -> financiering(client(trajectId));
            case NETWERK ->
                netwerk.van(client(trajectId).id()).stream()
                        .filter(persoon -> persoon.gestoptOp() == null)
                        .map(NetwerkKaart::naam)
                        .collect(Collectors.joining(", "));
            default -> "";
        };
    }

    private static String financiering(ClientKaart client) {
        var bron = BRONNEN.getOrDefault(String.valueOf(client.financieringsbron()), "");
        var subsidie = client.subsidiesoort();
        return subsidie == null ? bron : (bron + " " + SUBSIDIES.getOrDefault(subsidie, "")).strip();
    }

    private String werk(Wijzigingssoort soort, PlaatsingKaart plaatsing) {
        var afspraken = plaatsing.gemaakteAfspraken();
        return switch (soort) {
            case UREN ->
                "%s van %s tot %s."
                        .formatted(
                                afspraken.rooster().dagen().stream()
                                        .sorted()
                                        .map(dag -> dag.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", ")),
                                afspraken.rooster().van(),
                                afspraken.rooster().tot());
            case TAKEN -> plaatsing.taken().stream().map(Takenpakkettaak::taak).collect(Collectors.joining(", "));
            case WERKBEGELEIDER -> afspraken.werkbegeleider();
            default -> werkposten.metId(plaatsing.werkpostId()).naam();
        };
    }

    private static String adres(ClientKaart client) {
        return Stream.of(client.straat(), client.postcode(), client.gemeente())
                .filter(deel -> deel != null && !deel.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private ClientKaart client(long trajectId) {
        return clienten.metId(trajecten.metId(trajectId).clientId());
    }
}
