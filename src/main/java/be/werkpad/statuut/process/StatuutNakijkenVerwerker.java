package be.werkpad.statuut.process;

import be.werkpad.client.Inkomensstatuut;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.shared.DomainException;
import be.werkpad.statuut.StatuutregelBepalen;
import be.werkpad.statuut.Toelating;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * "Geen nadeel" (CH-8c-3, EX-8): the rule of the status is followed, and where a permission is needed it is known who
 * gives it and what they answered.
 */
@Component
class StatuutNakijkenVerwerker implements FormulierVerwerker {
    private final StatuutregelBepalen regels;

    StatuutNakijkenVerwerker(StatuutregelBepalen regels) {
        this.regels = regels;
    }

    @Override
    public String formulier() {
        return "statuut-nakijken";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var statuut = Inkomensstatuut.valueOf(inzending.blad().verplicht("inkomensstatuut"));
        var regel = regels.voor(statuut, inzending.datum());
        var nodig = "JA".equals(inzending.tekst("toelatingNodig"));
        eis(
                nodig || regel.toelating() != Toelating.VRAGEN,
                "toelatingNodig",
                "Voor dit inkomen is een toelating nodig: %s.".formatted(regel.instantie()));
        eis(
                nodig || regel.toelating() != Toelating.UITZOEKEN || inzending.tekst("gevolgClient") != null,
                "gevolgClient",
                "Zoek uit of er een toelating nodig is. Schrijf hier wat je vond en bij wie.");
        if (nodig) {
            eis(inzending.tekst("instantie") != null, "instantie", "Schrijf welke instantie de toelating geeft.");
            eis(
                    !"NVT".equals(inzending.tekst("antwoord")),
                    "antwoord",
                    "Er is een toelating nodig. Kies wat de instantie antwoordt.");
        }
        return Map.of();
    }

    private static void eis(boolean klopt, String veld, String melding) {
        if (!klopt) {
            throw DomainException.bijVeld("statuut.onvolledig", veld, melding);
        }
    }
}
