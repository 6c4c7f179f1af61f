package be.werkpad.termijn;

import be.werkpad.shared.Datumtekst;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares the dates that wait in the engine with the rows, because a migration can silently reset a timer. */
@Component
@Transactional(readOnly = true)
public class TermijnControle {
    private final EngineTermijnen engine;
    private final TermijnZoeken termijnen;

    TermijnControle(EngineTermijnen engine, TermijnZoeken termijnen) {
        this.engine = engine;
        this.termijnen = termijnen;
    }

    /** One Dutch sentence for each difference; empty when all agree. */
    public List<String> controleer(long trajectId, String trajectcode) {
        return engine.van(trajectcode).stream()
                .flatMap(wacht -> verschil(trajectId, wacht).stream())
                .toList();
    }

    private Optional<String> verschil(long trajectId, EngineTermijn wacht) {
        var rij = termijnen.geldend(
                new Termijnadres(trajectId, wacht.plaatsingId(), wacht.sleutel(), wacht.onderwerpId()));
        if (rij.isEmpty()) {
            return Optional.of(
                    "\"%s\" wacht op termijn %s, maar die is niet open.".formatted(wacht.stap(), wacht.sleutel()));
        }
        var datum = rij.get().datum();
        if (datum.equals(wacht.datum())) {
            return Optional.empty();
        }
        return Optional.of("\"%s\" staat op %s, maar termijn %s is %s."
                .formatted(
                        wacht.stap(),
                        wacht.datum() == null ? "geen datum" : Datumtekst.van(wacht.datum()),
                        wacht.sleutel(),
                        Datumtekst.van(datum)));
    }
}
