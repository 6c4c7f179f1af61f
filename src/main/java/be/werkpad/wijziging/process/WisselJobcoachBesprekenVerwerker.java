package be.werkpad.wijziging.process;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.traject.CoachToewijzen;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form of the task "Wissel jobcoach bespreken": refuses an unknown coach here, beside the field. */
@Component
class WisselJobcoachBesprekenVerwerker implements FormulierVerwerker {
    private final CoachToewijzen coachToewijzen;

    WisselJobcoachBesprekenVerwerker(CoachToewijzen coachToewijzen) {
        this.coachToewijzen = coachToewijzen;
    }

    @Override
    public String formulier() {
        return "wissel-jobcoach-bespreken";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        coachToewijzen.controleer(
                String.valueOf(inzending.tekst("nieuweJobcoach")),
                String.valueOf(inzending.tekst("backup")),
                "nieuweJobcoach");
        return Map.of();
    }
}
