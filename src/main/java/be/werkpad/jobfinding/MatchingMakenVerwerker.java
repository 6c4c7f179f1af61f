package be.werkpad.jobfinding;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.shared.DomainException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A way to work that is still to be learned needs a plan to learn it. */
@Component
class MatchingMakenVerwerker implements FormulierVerwerker {
    @Override
    public String formulier() {
        return "matching-maken";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        if ("AAN_TE_LEREN".equals(inzending.tekst("vervoerHaalbaar")) && inzending.tekst("vervoerplan") == null) {
            throw DomainException.bijVeld(
                    "jobfinding.vervoerplanOntbreekt",
                    "vervoerplan",
                    "Schrijf hoe de cliënt de weg naar het werk leert.");
        }
        return Map.of();
    }
}
