package be.werkpad.kader.process;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.termijn.TermijnHouden;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form of the task "Raamovereenkomst opvolgen": somebody chose, so the reminder is held (CH-4a-1). */
@Component
class RaamovereenkomstOpvolgenVerwerker implements FormulierVerwerker {
    private final TermijnHouden houden;

    RaamovereenkomstOpvolgenVerwerker(TermijnHouden houden) {
        this.houden = houden;
    }

    @Override
    public String formulier() {
        return "raamovereenkomst-opvolgen";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        houden.op(inzending.trajectId(), inzending.plaatsingId(), "raam.herinnering", inzending.datum());
        return Map.of();
    }
}
