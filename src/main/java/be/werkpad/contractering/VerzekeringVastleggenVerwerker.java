package be.werkpad.contractering;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.shared.DomainException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A policy lasts: its last day comes after its first (F.13). Cover of the trial is for the legal frame to judge. */
@Component
class VerzekeringVastleggenVerwerker implements FormulierVerwerker {
    @Override
    public String formulier() {
        return "verzekering-vastleggen";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        eisPeriode(inzending, "loVan", "loTot");
        eisPeriode(inzending, "baVan", "baTot");
        return Map.of();
    }

    private static void eisPeriode(Inzending inzending, String van, String tot) {
        var blad = inzending.blad();
        if (!blad.verplichteDatum(van).isBefore(blad.verplichteDatum(tot))) {
            throw DomainException.bijVeld(
                    "contractering.polisOngeldig", tot, "De laatste dag van de polis moet na de eerste dag liggen.");
        }
    }
}
