package be.werkpad.proefperiode;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The evaluation half-way lies strictly within the trial (F.11). */
@Component
class TussentijdseEvaluatieVoerenVerwerker implements FormulierVerwerker {
    private final Proefplaatsing proefplaatsing;
    private final Proeftermijnen termijnen;

    TussentijdseEvaluatieVoerenVerwerker(Proefplaatsing proefplaatsing, Proeftermijnen termijnen) {
        this.proefplaatsing = proefplaatsing;
        this.termijnen = termijnen;
    }

    @Override
    public String formulier() {
        return "tussentijdse-evaluatie-voeren";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var proef = proefplaatsing.vanInzending(inzending);
        var datum = inzending.blad().verplichteDatum("datum");
        proef.eisTussentijds(datum, inzending.datum());
        termijnen.houd(proef.kaart(), Proeftermijnen.TUSSENTIJDS_OPENT, datum);
        termijnen.houd(proef.kaart(), Proeftermijnen.TUSSENTIJDS, datum);
        return Map.of();
    }
}
