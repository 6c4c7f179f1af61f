package be.werkpad.wijziging.process;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.termijn.TermijnHouden;
import be.werkpad.termijn.TermijnZetten;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form of the task "Pauze herzien": a longer pause gets a new day to look at it again. */
@Component
class PauzeHerzienVerwerker implements FormulierVerwerker {
    private static final String HERZIENING = "pauze.herziening";

    private final TermijnHouden houden;
    private final TermijnZetten zetten;

    PauzeHerzienVerwerker(TermijnHouden houden, TermijnZetten zetten) {
        this.houden = houden;
        this.zetten = zetten;
    }

    @Override
    public String formulier() {
        return "pauze-herzien";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        houden.op(inzending.trajectId(), null, HERZIENING, inzending.blad().verplichteDatum("datum"));
        var herzienOp = inzending.datum("herzienOp");
        if ("VERLENGEN".equals(inzending.tekst("pauzeVervolg")) && herzienOp != null) {
            zetten.op(inzending.trajectId(), null, HERZIENING, herzienOp, "pauze duurt langer");
        }
        return Map.of();
    }
}
