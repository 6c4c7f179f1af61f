package be.werkpad.statuut.process;

import be.werkpad.client.ClientWijziging;
import be.werkpad.client.ClientgegevensWijzigen;
import be.werkpad.client.Inkomensstatuut;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.shared.DomainException;
import be.werkpad.statuut.StatuutregelBepalen;
import be.werkpad.statuut.StatuutregelKaart;
import be.werkpad.statuut.Toelating;
import be.werkpad.traject.TrajectZoeken;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * "Geen nadeel" (CH-8c-3, EX-8): the rule of the status is followed, and where a permission is needed it is known who
 * gives it and what they answered; who must only know, is told. What comes out is the status of the client from now on.
 */
@Component
class StatuutNakijkenVerwerker implements FormulierVerwerker {
    private final StatuutregelBepalen regels;
    private final TrajectZoeken trajecten;
    private final ClientgegevensWijzigen clienten;

    StatuutNakijkenVerwerker(StatuutregelBepalen regels, TrajectZoeken trajecten, ClientgegevensWijzigen clienten) {
        this.regels = regels;
        this.trajecten = trajecten;
        this.clienten = clienten;
    }

    @Override
    public String formulier() {
        return "statuut-nakijken";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var statuut = Inkomensstatuut.valueOf(inzending.blad().verplicht("inkomensstatuut"));
        eis(
                statuut != Inkomensstatuut.ONBEKEND,
                "inkomensstatuut",
                "Vraag eerst waarvan de cliënt leeft. Zonder dat weet je niet of werken mag.");
        var regel = regels.voor(statuut, inzending.datum());
        if ("JA".equals(inzending.tekst("toelatingNodig"))) {
            eisToelating(inzending);
        } else {
            eisGeenToelating(inzending, regel);
        }
        clienten.voor(
                trajecten.metId(inzending.trajectId()).clientId(),
                ClientWijziging.uitAntwoorden(Map.of("inkomensstatuut", statuut.name())));
        return Map.of();
    }

    private static void eisToelating(Inzending inzending) {
        eis(inzending.tekst("instantie") != null, "instantie", "Schrijf welke instantie de toelating geeft.");
        eis(
                !"NVT".equals(inzending.tekst("antwoord")),
                "antwoord",
                "Er is een toelating nodig. Kies wat de instantie antwoordt.");
    }

    private static void eisGeenToelating(Inzending inzending, StatuutregelKaart regel) {
        eis(
                regel.toelating() != Toelating.VRAGEN,
                "toelatingNodig",
                "Voor dit inkomen is een toelating nodig: %s.".formatted(regel.instantie()));
        eis(
                "NVT".equals(inzending.tekst("antwoord")),
                "antwoord",
                "Er is geen toelating nodig. Kies “Niet nodig”, of zeg dat er wel een nodig is.");
        if (regel.toelating() == Toelating.UITZOEKEN) {
            eis(
                    inzending.tekst("gevolgClient") != null,
                    "gevolgClient",
                    "Zoek uit of er een toelating nodig is. Schrijf hier wat je vond.");
            eis(inzending.tekst("uitgezochtBij") != null, "uitgezochtBij", "Schrijf bij wie je het uitzocht.");
            eis(inzending.datum("uitgezochtOp") != null, "uitgezochtOp", "Schrijf wanneer je het uitzocht.");
        }
        if (regel.toelating() == Toelating.MELDEN) {
            eis(
                    inzending.tekst("gemeldAan") != null,
                    "gemeldAan",
                    "Laat het weten aan: %s. Schrijf wie je het liet weten.".formatted(regel.instantie()));
            eis(inzending.datum("gemeldOp") != null, "gemeldOp", "Schrijf wanneer je het liet weten.");
        }
    }

    private static void eis(boolean klopt, String veld, String melding) {
        if (!klopt) {
            throw DomainException.bijVeld("statuut.onvolledig", veld, melding);
        }
    }
}
