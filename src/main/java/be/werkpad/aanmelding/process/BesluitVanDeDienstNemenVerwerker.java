package be.werkpad.aanmelding.process;

import be.werkpad.aanmelding.WachtlijstBijhouden;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form of the task "Besluit van de dienst nemen". */
@Component
class BesluitVanDeDienstNemenVerwerker implements FormulierVerwerker {
    private final WachtlijstBijhouden useCase;

    BesluitVanDeDienstNemenVerwerker(WachtlijstBijhouden useCase) {
        this.useCase = useCase;
    }

    @Override
    public String formulier() {
        return "besluit-van-de-dienst-nemen";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        useCase.voor(inzending.trajectId(), inzending.blad().verplicht("besluit"));
        return Map.of();
    }
}
