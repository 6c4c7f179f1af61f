package be.werkpad.jobfinding;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** How many werkposten are looked at side by side (C.3 P3); one after the other when nobody said. */
@Component
class ZoekplanMakenVerwerker implements FormulierVerwerker {
    @Override
    public String formulier() {
        return "zoekplan-maken";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        return Map.of(
                "aantalSporen", Objects.requireNonNullElse(inzending.blad().getal("aantalWerkgevers"), 1));
    }
}
