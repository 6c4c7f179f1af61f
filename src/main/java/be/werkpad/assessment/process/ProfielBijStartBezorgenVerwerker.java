package be.werkpad.assessment.process;

import be.werkpad.document.Bezorgformulier;
import be.werkpad.document.Documentsoort;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form of the task "Profiel bij Start bezorgen". */
@Component
class ProfielBijStartBezorgenVerwerker implements FormulierVerwerker {
    private final Bezorgformulier useCase;

    ProfielBijStartBezorgenVerwerker(Bezorgformulier useCase) {
        this.useCase = useCase;
    }

    @Override
    public String formulier() {
        return "profiel-bij-start-bezorgen";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        useCase.verwerk(inzending, Documentsoort.PROFIEL_BIJ_START);
        return Map.of();
    }
}
