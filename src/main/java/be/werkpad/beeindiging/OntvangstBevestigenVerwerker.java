package be.werkpad.beeindiging;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The new dienst welcomes the client. */
@Component
class OntvangstBevestigenVerwerker implements FormulierVerwerker {
    private final OverdrachtVoeren overdracht;

    OntvangstBevestigenVerwerker(OverdrachtVoeren overdracht) {
        this.overdracht = overdracht;
    }

    @Override
    public String formulier() {
        return "ontvangst-bevestigen";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var blad = inzending.blad();
        overdracht.bevestig(
                inzending.trajectId(), blad.verplichteDatum("bevestigdOp"), blad.verplicht("bevestigdDoor"));
        return Map.of();
    }
}
