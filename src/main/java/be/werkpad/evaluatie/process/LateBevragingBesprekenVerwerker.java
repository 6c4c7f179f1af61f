package be.werkpad.evaluatie.process;

import be.werkpad.evaluatie.BevragingVoeren;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form of the task "Late Bevraging bespreken". */
@Component
class LateBevragingBesprekenVerwerker implements FormulierVerwerker {
    private final BevragingVoeren bevragingVoeren;

    LateBevragingBesprekenVerwerker(BevragingVoeren bevragingVoeren) {
        this.bevragingVoeren = bevragingVoeren;
    }

    @Override
    public String formulier() {
        return "late-bevraging-bespreken";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var datum = inzending.datum("nieuweDatum");
        if (datum != null) {
            bevragingVoeren.plan(inzending.trajectId(), datum);
        }
        return Map.of();
    }
}
