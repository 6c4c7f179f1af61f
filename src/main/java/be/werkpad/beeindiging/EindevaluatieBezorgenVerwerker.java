package be.werkpad.beeindiging;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The client has a right to the eindevaluatie (CH-9e). */
@Component
class EindevaluatieBezorgenVerwerker implements FormulierVerwerker {
    private final BeeindigingZoeken beeindigingen;

    EindevaluatieBezorgenVerwerker(BeeindigingZoeken beeindigingen) {
        this.beeindigingen = beeindigingen;
    }

    @Override
    public String formulier() {
        return "eindevaluatie-bezorgen";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        beeindigingen.lopende(inzending.trajectId()).bezorg(inzending.blad().verplichteDatum("bezorgdOp"));
        return Map.of();
    }
}
