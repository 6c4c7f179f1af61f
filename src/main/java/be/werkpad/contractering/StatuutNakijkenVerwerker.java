package be.werkpad.contractering;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.shared.DomainException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** "Geen nadeel": where a permission is needed, it is known who gives it and what they answered. */
@Component
class StatuutNakijkenVerwerker implements FormulierVerwerker {
    @Override
    public String formulier() {
        return "statuut-nakijken";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        if ("JA".equals(inzending.tekst("toelatingNodig"))) {
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
            throw DomainException.bijVeld("contractering.statuutOnvolledig", veld, melding);
        }
    }
}
