package be.werkpad.wijziging.process;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.wijziging.Gebeurtenis;
import be.werkpad.wijziging.GebeurtenisMelden;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form of the task "Gevolg van besluit regelen": what comes in the place of a risk that is not taken now (P5). */
@Component
class GevolgVanBesluitRegelenVerwerker implements FormulierVerwerker {
    private final GebeurtenisMelden melden;

    GevolgVanBesluitRegelenVerwerker(GebeurtenisMelden melden) {
        this.melden = melden;
    }

    @Override
    public String formulier() {
        return "gevolg-van-besluit-regelen";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        switch (inzending.blad().verplicht("gevolg")) {
            case "WIJZIGING" -> melden.voor(inzending.trajectcode(), Gebeurtenis.WIJZIGING, null);
            case "PAUZE" -> melden.voor(inzending.trajectcode(), Gebeurtenis.PAUZE, null);
            default -> {} // another way of doing it starts nothing, and a stop needs its reason first
        }
        return Map.of();
    }
}
