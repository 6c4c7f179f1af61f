package be.werkpad.aanmelding.process;

import be.werkpad.aanmelding.ClientgegevensOvernemen;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form of the task "Aanmelding registreren". */
@Component
class AanmeldingRegistrerenVerwerker implements FormulierVerwerker {
    private final ClientgegevensOvernemen useCase;

    AanmeldingRegistrerenVerwerker(ClientgegevensOvernemen useCase) {
        this.useCase = useCase;
    }

    @Override
    public String formulier() {
        return "aanmelding-registreren";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        useCase.voor(inzending.trajectId(), inzending.antwoorden());
        return Map.of();
    }
}
