package be.werkpad.contractering;

import be.werkpad.client.ClientZoeken;
import be.werkpad.formulier.Antwoordblad;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.kader.Ondertekenaars;
import be.werkpad.shared.DomainException;
import be.werkpad.traject.TrajectZoeken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** "Signed" means that everybody who must sign has signed, on a day that has been (F.18). */
@Component
class HandtekeningenVerzamelenVerwerker implements FormulierVerwerker {
    static final String FORMULIER = "handtekeningen-verzamelen";

    private final TrajectZoeken trajecten;
    private final ClientZoeken clienten;

    HandtekeningenVerzamelenVerwerker(TrajectZoeken trajecten, ClientZoeken clienten) {
        this.trajecten = trajecten;
        this.clienten = clienten;
    }

    @Override
    public String formulier() {
        return FORMULIER;
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var handtekeningen = inzending.blad().rijen("handtekeningen");
        eisDatums(handtekeningen, inzending.datum());
        if ("GETEKEND".equals(inzending.tekst("resultaat"))) {
            eisIedereen(inzending.trajectId(), handtekeningen);
        }
        return Map.of();
    }

    private static void eisDatums(List<Antwoordblad> handtekeningen, LocalDate vandaag) {
        for (var nummer = 0; nummer < handtekeningen.size(); nummer++) {
            if (handtekeningen.get(nummer).verplichteDatum("datum").isAfter(vandaag)) {
                throw DomainException.bijVeld(
                        "contractering.handtekeningInToekomst",
                        "handtekeningen[%d].datum".formatted(nummer),
                        "Een handtekening kan niet in de toekomst liggen.");
            }
        }
    }

    private void eisIedereen(long trajectId, List<Antwoordblad> handtekeningen) {
        var client = clienten.metId(trajecten.metId(trajectId).clientId());
        var rollen = handtekeningen.stream().map(rij -> rij.verplicht("rol")).toList();
        var ontbreekt = Ondertekenaars.ontbrekende(rollen, client.vertegenwoordiging());
        if (!ontbreekt.isEmpty()) {
            throw DomainException.bijVeld(
                    "contractering.handtekeningOntbreekt",
                    "handtekeningen",
                    "Nog niet iedereen tekende. Dit ontbreekt: " + String.join(", ", ontbreekt) + ".");
        }
    }
}
