package be.werkpad.aanvraag.process;

import be.werkpad.aanvraag.LateAanvraagBespreken;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form of the task "Late aanvraag bespreken". */
@Component
class LateAanvraagBesprekenVerwerker implements FormulierVerwerker {
    private final LateAanvraagBespreken bespreken;

    LateAanvraagBesprekenVerwerker(LateAanvraagBespreken bespreken) {
        this.bespreken = bespreken;
    }

    @Override
    public String formulier() {
        return "late-aanvraag-bespreken";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        bespreken.voor(inzending.trajectId(), inzending.blad().verplichteDatum("nieuweDatum"));
        return Map.of();
    }
}
