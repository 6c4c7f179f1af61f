package be.werkpad.jobfinding;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.termijn.TermijnHouden;
import be.werkpad.termijn.TermijnZetten;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The search was looked at again; the next look is counted from now. */
@Component
class ZoekplanBijsturenVerwerker implements FormulierVerwerker {
    private static final String HERZIENING = "jobfinding.herziening";

    private final TermijnHouden houden;
    private final TermijnZetten zetten;

    ZoekplanBijsturenVerwerker(TermijnHouden houden, TermijnZetten zetten) {
        this.houden = houden;
        this.zetten = zetten;
    }

    @Override
    public String formulier() {
        return "zoekplan-bijsturen";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        houden.voor(inzending.trajectId(), null, HERZIENING);
        zetten.volgensNorm(inzending.trajectId(), null, HERZIENING);
        return Map.of();
    }
}
