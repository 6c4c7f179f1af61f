package be.werkpad.aanmelding.process;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.traject.CoachToewijzen;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form of the task "Jobcoach toewijzen". */
@Component
class JobcoachToewijzenVerwerker implements FormulierVerwerker {
    private final CoachToewijzen useCase;

    JobcoachToewijzenVerwerker(CoachToewijzen useCase) {
        this.useCase = useCase;
    }

    @Override
    public String formulier() {
        return "jobcoach-toewijzen";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        useCase.voor(
                inzending.trajectId(),
                String.valueOf(inzending.tekst("jobcoach")),
                String.valueOf(inzending.tekst("backup")),
                "jobcoach");
        return Map.of();
    }
}
