package be.werkpad.evaluatie.process;

import be.werkpad.evaluatie.BevragingVoeren;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Form of the task "Bevraging voeren". */
@Component
class BevragingVoerenVerwerker implements FormulierVerwerker {
    private final BevragingVoeren bevragingVoeren;

    BevragingVoerenVerwerker(BevragingVoeren bevragingVoeren) {
        this.bevragingVoeren = bevragingVoeren;
    }

    @Override
    public String formulier() {
        return "bevraging-voeren";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        bevragingVoeren.voor(
                inzending.trajectId(), Objects.requireNonNullElse(inzending.datum("datum"), inzending.datum()));
        return Map.of();
    }
}
