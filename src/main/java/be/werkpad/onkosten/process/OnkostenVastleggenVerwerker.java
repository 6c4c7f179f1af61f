package be.werkpad.onkosten.process;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.onkosten.Werkpostkeuzeregels;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The choice of the werkpost about expenses: nothing, real costs, or a forfait under the ceiling; never a mix (F.14). */
@Component
class OnkostenVastleggenVerwerker implements FormulierVerwerker {
    private final Werkpostkeuzeregels regels;

    OnkostenVastleggenVerwerker(Werkpostkeuzeregels regels) {
        this.regels = regels;
    }

    @Override
    public String formulier() {
        return "onkosten-vastleggen";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        regels.eis(inzending);
        return Map.of();
    }
}
