package be.werkpad.wijziging.process;

import be.werkpad.engine.ProcessVariables;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.plaatsing.PlaatsingAfspreken;
import be.werkpad.plaatsing.Uurrooster;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Form of the task "Uren vastleggen": hours that are not free are no proposal (CH-7a, F.12). */
@Component
class UrenVastleggenVerwerker implements FormulierVerwerker {
    private final PlaatsingAfspreken afspreken;

    UrenVastleggenVerwerker(PlaatsingAfspreken afspreken) {
        this.afspreken = afspreken;
    }

    @Override
    public String formulier() {
        return "uren-vastleggen";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var blad = inzending.blad();
        var plaatsingId = Objects.requireNonNull(inzending.plaatsingId(), ProcessVariables.PLAATSING_ID.name());
        afspreken.controleer(
                plaatsingId,
                Uurrooster.van(blad.keuzes("dagen"), blad.verplicht("vanUur"), blad.verplicht("totUur")),
                inzending.datum());
        return Map.of();
    }
}
