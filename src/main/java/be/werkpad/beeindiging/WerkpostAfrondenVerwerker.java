package be.werkpad.beeindiging;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The last working day that was agreed is the end of the plaatsing. */
@Component
class WerkpostAfrondenVerwerker implements FormulierVerwerker {
    @Override
    public String formulier() {
        return "werkpost-afronden";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        return Map.of("plaatsingEinddatum", inzending.blad().verplicht("datum"));
    }
}
