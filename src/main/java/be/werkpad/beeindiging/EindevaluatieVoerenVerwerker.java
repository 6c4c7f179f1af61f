package be.werkpad.beeindiging;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Looking back together at the end. */
@Component
class EindevaluatieVoerenVerwerker implements FormulierVerwerker {
    private final BeeindigingZoeken beeindigingen;

    EindevaluatieVoerenVerwerker(BeeindigingZoeken beeindigingen) {
        this.beeindigingen = beeindigingen;
    }

    @Override
    public String formulier() {
        return "eindevaluatie-voeren";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var blad = inzending.blad();
        var datum = blad.verplichteDatum("datum");
        EindevaluatieRegels.controleer(blad, datum);
        beeindigingen
                .lopende(inzending.trajectId())
                .evalueer(datum, blad.ja("zonderGesprek"), blad.verplicht("bestemming"));
        return Map.of();
    }
}
