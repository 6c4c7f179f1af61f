package be.werkpad.beeindiging;

import be.werkpad.beeindiging.Overdracht.Voorbereiding;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The receiver, and section by section what the client lets go along. */
@Component
class OverdrachtVoorbereidenVerwerker implements FormulierVerwerker {
    private final OverdrachtVoeren overdracht;

    OverdrachtVoorbereidenVerwerker(OverdrachtVoeren overdracht) {
        this.overdracht = overdracht;
    }

    @Override
    public String formulier() {
        return "overdracht-voorbereiden";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var blad = inzending.blad();
        var toestemmingen = Arrays.stream(Toestemming.values())
                .filter(toestemming -> blad.ja(toestemming.veld()))
                .collect(Collectors.toUnmodifiableSet());
        overdracht.bereidVoor(
                inzending.trajectId(),
                new Voorbereiding(
                        blad.verplicht("ontvanger"),
                        blad.verplicht("ontvangerContact"),
                        toestemmingen,
                        blad.verplicht("vorm"),
                        blad.datum("gesprekOp")),
                inzending.datum());
        return Map.of();
    }
}
