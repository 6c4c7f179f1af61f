package be.werkpad.beeindiging;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who wants to stop, and what stops. */
@Component
class RedenEnWensVastleggenVerwerker implements FormulierVerwerker {
    private final BeeindigingZoeken beeindigingen;

    RedenEnWensVastleggenVerwerker(BeeindigingZoeken beeindigingen) {
        this.beeindigingen = beeindigingen;
    }

    @Override
    public String formulier() {
        return "reden-en-wens-vastleggen";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var blad = inzending.blad();
        beeindigingen
                .lopende(inzending.trajectId())
                .legRedenVast(
                        Initiatief.valueOf(blad.verplicht("initiatief")),
                        blad.verplicht("watStopt"),
                        blad.datum("bedenktijd"));
        return Map.of();
    }
}
