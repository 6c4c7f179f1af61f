package be.werkpad.evaluatie.process;

import be.werkpad.document.Bezorgformulier;
import be.werkpad.document.Documentsoort;
import be.werkpad.evaluatie.BevragingBezorgen;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Form of the task "Bevraging bezorgen". */
@Component
class BevragingBezorgenVerwerker implements FormulierVerwerker {
    private final Bezorgformulier bezorgformulier;
    private final BevragingBezorgen bevragingBezorgen;

    BevragingBezorgenVerwerker(Bezorgformulier bezorgformulier, BevragingBezorgen bevragingBezorgen) {
        this.bezorgformulier = bezorgformulier;
        this.bevragingBezorgen = bevragingBezorgen;
    }

    @Override
    public String formulier() {
        return "bevraging-bezorgen";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var document = bezorgformulier.verwerk(inzending, Documentsoort.JAARLIJKSE_BEVRAGING);
        bevragingBezorgen.voor(
                inzending.trajectId(),
                document.id(),
                Objects.requireNonNullElse(inzending.datum("bezorgdOp"), inzending.datum()));
        return Map.of();
    }
}
