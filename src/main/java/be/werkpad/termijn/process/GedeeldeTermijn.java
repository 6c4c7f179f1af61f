package be.werkpad.termijn.process;

import be.werkpad.termijn.TermijnKaart;
import be.werkpad.termijn.TermijnZoeken;
import be.werkpad.termijn.Termijnadres;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Two steps of a traject can work with one and the same open deadline; then the last one closes it. */
@Component
class GedeeldeTermijn {
    private final WachtendeStappen wachtendeStappen;
    private final TermijnZoeken termijnZoeken;

    GedeeldeTermijn(WachtendeStappen wachtendeStappen, TermijnZoeken termijnZoeken) {
        this.wachtendeStappen = wachtendeStappen;
        this.termijnZoeken = termijnZoeken;
    }

    boolean metAndereTaak(StapTermijn termijn, DelegateTask taak) {
        return wordtGebruikt(
                termijn, taak.getExecution().getProcessBusinessKey(), wachtendeStappen::takenVan, stap -> !stap.id()
                        .equals(taak.getId()));
    }

    boolean metAnderProces(StapTermijn termijn, DelegateExecution proces) {
        return wordtGebruikt(termijn, proces.getProcessBusinessKey(), wachtendeStappen::van, stap -> !stap.procesId()
                .equals(proces.getProcessInstanceId()));
    }

    private boolean wordtGebruikt(
            StapTermijn termijn,
            @Nullable String trajectcode,
            Function<String, List<WachtendeStap>> stappen,
            Predicate<WachtendeStap> ander) {
        var adres = termijn.adres();
        var rij = rij(adres);
        return trajectcode != null
                && rij.isPresent()
                && stappen.apply(trajectcode).stream()
                        .filter(ander)
                        .filter(stap -> stap.sleutel().equals(adres.sleutel()))
                        .anyMatch(stap -> rij.equals(rij(stap.adres(adres.trajectId()))));
    }

    private Optional<Long> rij(Termijnadres adres) {
        return termijnZoeken.geldend(adres).map(TermijnKaart::id);
    }
}
