package be.werkpad.aanmelding.process;

import be.werkpad.aanmelding.ClientgegevensOvernemen;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form of the task "Persoonsgegevens aanvullen". */
@Component
class PersoonsgegevensAanvullenVerwerker implements FormulierVerwerker {
    private final ClientgegevensOvernemen useCase;

    PersoonsgegevensAanvullenVerwerker(ClientgegevensOvernemen useCase) {
        this.useCase = useCase;
    }

    @Override
    public String formulier() {
        return "persoonsgegevens-aanvullen";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        useCase.voor(inzending.trajectId(), inzending.antwoorden());
        return Map.of();
    }
}
