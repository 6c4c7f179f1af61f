package be.werkpad.beeindiging;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How is the client doing at the new dienst? */
@Component
class ControlebelDoenVerwerker implements FormulierVerwerker {
    private final OverdrachtVoeren overdracht;

    ControlebelDoenVerwerker(OverdrachtVoeren overdracht) {
        this.overdracht = overdracht;
    }

    @Override
    public String formulier() {
        return "controlebel-doen";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var blad = inzending.blad();
        overdracht.belNa(inzending.trajectId(), blad.verplichteDatum("datum"), blad.verplicht("controlebelResultaat"));
        return Map.of();
    }
}
