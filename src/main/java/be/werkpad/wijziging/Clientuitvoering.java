package be.werkpad.wijziging;

import be.werkpad.client.ClientWijziging;
import be.werkpad.client.ClientZoeken;
import be.werkpad.client.ClientgegevensWijzigen;
import be.werkpad.client.NetwerkpersoonToevoegen;
import be.werkpad.client.Netwerkrelatie;
import be.werkpad.formulier.Antwoordblad;
import be.werkpad.traject.TrajectZoeken;
import be.werkpad.wijziging.Wijziging.Afspraak;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out a change of what is known of the client: the address, who pays, the people around. */
@Component
class Clientuitvoering {
    private final TrajectZoeken trajecten;
    private final ClientZoeken clienten;
    private final ClientgegevensWijzigen gegevens;
    private final NetwerkpersoonToevoegen netwerk;

    Clientuitvoering(
            TrajectZoeken trajecten,
            ClientZoeken clienten,
            ClientgegevensWijzigen gegevens,
            NetwerkpersoonToevoegen netwerk) {
        this.trajecten = trajecten;
        this.clienten = clienten;
        this.gegevens = gegevens;
        this.netwerk = netwerk;
    }

    /** A fact holds at once. @return the same data as they were */
    Afspraak gegevens(long trajectId, Antwoordblad nieuw) {
        var clientId = trajecten.metId(trajectId).clientId();
        var nu = clienten.metId(clientId);
        Map<String, @Nullable String> bekend = new HashMap<>();
        bekend.put("straat", nu.straat());
        bekend.put("postcode", nu.postcode());
        bekend.put("gemeente", nu.gemeente());
        bekend.put("financieringsbron", nu.financieringsbron());
        bekend.put("subsidiesoort", nu.subsidiesoort());
        var vroeger = bekend.keySet().stream()
                .filter(veld -> nieuw.antwoorden().containsKey(hoortBij(veld)))
                .collect(Collectors.toMap(veld -> veld, veld -> Objects.requireNonNullElse(bekend.get(veld), "")));
        gegevens.voor(clientId, ClientWijziging.uitAntwoorden(nieuw.antwoorden()));
        return new Afspraak(null, vroeger);
    }

    /** The kind of subsidy goes with its source, also when only the source was asked. */
    private static String hoortBij(String veld) {
        return veld.equals("subsidiesoort") ? "financieringsbron" : veld;
    }

    /** Nobody signs the network, so nothing takes this back. */
    Afspraak netwerk(long trajectId, Antwoordblad nieuw) {
        var clientId = trajecten.metId(trajectId).clientId();
        nieuw.rijen("erbij").forEach(rij -> netwerk.voor(clientId, trajectId, persoon(rij)));
        var weg = nieuw.tekst("nietMeer");
        if (weg != null) {
            netwerk.beeindig(clientId, trajectId, Long.parseLong(weg));
        }
        return Afspraak.ZONDER_GEGEVENS;
    }

    void herstel(long trajectId, Map<String, String> vroeger) {
        if (!vroeger.isEmpty()) {
            gegevens.voor(trajecten.metId(trajectId).clientId(), ClientWijziging.uitAntwoorden(vroeger));
        }
    }

    private static NetwerkpersoonToevoegen.Nieuw persoon(Antwoordblad rij) {
        return new NetwerkpersoonToevoegen.Nieuw(
                rij.verplicht("naam"),
                Netwerkrelatie.valueOf(rij.verplicht("relatie")),
                rij.tekst("telefoon"),
                null,
                rij.tekst("magWeten"),
                null);
    }
}
