package be.werkpad.document;

import be.werkpad.client.ClientKaart;
import be.werkpad.client.ClientZoeken;
import be.werkpad.client.Vertegenwoordiging;
import be.werkpad.traject.TrajectZoeken;
import be.werkpad.vertegenwoordiging.VertegenwoordigerKaart;
import be.werkpad.vertegenwoordiging.VertegenwoordigingZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who the client is and how to reach the client now, where the forms of the intake say how it was (CH-6d-1). */
@Component
class Persoonsgegevens {
    /** By name who decides along; no field of a form, so it has its label in {@link Antwoordenbron}. */
    static final String VERTEGENWOORDIGERS = "vertegenwoordigers";

    static final String FORMULIER = "persoonsgegevens-aanvullen";
    static final String AANMELDING = "aanmelding-registreren";

    private final TrajectZoeken trajecten;
    private final ClientZoeken clienten;
    private final VertegenwoordigingZoeken vertegenwoordigingen;
    private final Netwerkantwoorden netwerk;
    private final Clock clock;

    Persoonsgegevens(
            TrajectZoeken trajecten,
            ClientZoeken clienten,
            VertegenwoordigingZoeken vertegenwoordigingen,
            Netwerkantwoorden netwerk,
            Clock clock) {
        this.trajecten = trajecten;
        this.clienten = clienten;
        this.vertegenwoordigingen = vertegenwoordigingen;
        this.netwerk = netwerk;
        this.clock = clock;
    }

    /** @param antwoorden of the form, changed in place; what nobody knows stays as it was written */
    void werkBij(long trajectId, String formulier, Map<String, Object> antwoorden) {
        if (formulier.equals(FORMULIER) || formulier.equals(AANMELDING)) {
            var client = clienten.metId(trajecten.metId(trajectId).clientId());
            zet(antwoorden, "postcode", client.postcode());
            zet(antwoorden, "gemeente", client.gemeente());
            if (formulier.equals(FORMULIER)) {
                werkPersoonBij(client, antwoorden);
            } else {
                zet(antwoorden, "voornaam", client.voornaam());
                zet(antwoorden, "naam", client.naam());
                zet(antwoorden, "telefoon", client.telefoon());
                zet(antwoorden, "email", client.email());
                zet(antwoorden, "contactvoorkeur", client.contactvoorkeur());
            }
        }
    }

    private void werkPersoonBij(ClientKaart client, Map<String, Object> antwoorden) {
        zet(antwoorden, "geboortedatum", client.geboortedatum());
        zet(antwoorden, "gender", client.gender());
        zet(antwoorden, "adres", client.straat());
        zet(antwoorden, "taal", client.taal());
        zet(antwoorden, "leesniveau", client.leesniveau());
        zet(antwoorden, "inkomensstatuut", client.inkomensstatuut());
        zet(antwoorden, "financieringsbron", client.financieringsbron());
        zet(antwoorden, "subsidiesoort", client.subsidiesoort());
        if (client.financieringsbron() != null && client.subsidiesoort() == null) {
            antwoorden.remove("subsidiesoort");
        }
        zet(antwoorden, "vertegenwoordiging", client.vertegenwoordiging());
        zet(antwoorden, VERTEGENWOORDIGERS, vertegenwoordigers(client));
        netwerk.werkBij(client.id(), antwoorden);
    }

    private @Nullable String vertegenwoordigers(ClientKaart client) {
        if (client.vertegenwoordiging() == null || client.vertegenwoordiging() == Vertegenwoordiging.GEEN) {
            return null;
        }
        var vandaag = LocalDate.now(clock);
        return vertegenwoordigingen.van(client.id()).mensen().stream()
                .filter(wie -> wie.magOp(vandaag))
                .map(VertegenwoordigerKaart::naam)
                .collect(Collectors.joining(" en "));
    }

    /** As a form writes it: a code such as {@code B2+}, a date as text. */
    private static void zet(Map<String, Object> antwoorden, String veld, @Nullable Object waarde) {
        if (waarde != null && !waarde.toString().isBlank()) {
            antwoorden.put(veld, waarde.toString().replace("_PLUS", "+"));
        }
    }
}
