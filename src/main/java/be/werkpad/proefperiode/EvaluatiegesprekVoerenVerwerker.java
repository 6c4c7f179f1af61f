package be.werkpad.proefperiode;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The closing talk of a trial; a late one is accepted, because nothing else can end the trial (S4). */
@Component
class EvaluatiegesprekVoerenVerwerker implements FormulierVerwerker {
    private final Proefplaatsing proefplaatsing;
    private final Proeftermijnen termijnen;

    EvaluatiegesprekVoerenVerwerker(Proefplaatsing proefplaatsing, Proeftermijnen termijnen) {
        this.proefplaatsing = proefplaatsing;
        this.termijnen = termijnen;
    }

    @Override
    public String formulier() {
        return "evaluatiegesprek-voeren";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var proef = proefplaatsing.vanInzending(inzending);
        var datum = inzending.blad().verplichteDatum("datum");
        proef.eisNaStart(datum, "datum");
        termijnen.houd(proef.kaart(), Proeftermijnen.EVALUATIEGESPREK_OPENT, datum);
        return Map.of();
    }
}
