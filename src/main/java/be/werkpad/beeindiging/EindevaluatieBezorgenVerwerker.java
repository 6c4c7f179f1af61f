package be.werkpad.beeindiging;

import be.werkpad.document.Bezorgformulier;
import be.werkpad.document.Documentsoort;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The client has a right to the eindevaluatie (CH-9e): the document becomes final and the delivery is noted. */
@Component
class EindevaluatieBezorgenVerwerker implements FormulierVerwerker {
    private final BeeindigingZoeken beeindigingen;
    private final Bezorgformulier bezorgformulier;

    EindevaluatieBezorgenVerwerker(BeeindigingZoeken beeindigingen, Bezorgformulier bezorgformulier) {
        this.beeindigingen = beeindigingen;
        this.bezorgformulier = bezorgformulier;
    }

    @Override
    public String formulier() {
        return "eindevaluatie-bezorgen";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        beeindigingen.lopende(inzending.trajectId()).bezorg(inzending.blad().verplichteDatum("bezorgdOp"));
        bezorgformulier.verwerk(inzending, Documentsoort.EINDEVALUATIE);
        return Map.of();
    }
}
