package be.werkpad.kader.process;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.norm.NormBepalen;
import be.werkpad.shared.DomainException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** "Later" is an answer only where the dienst chose to be reminded (EX-1). */
@Component
class DimonaAangevenVerwerker implements FormulierVerwerker {
    private final NormBepalen normen;

    DimonaAangevenVerwerker(NormBepalen normen) {
        this.normen = normen;
    }

    @Override
    public String formulier() {
        return "dimona-aangeven";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var verplicht = normen.getal("kader.dimona.hard", inzending.datum()).signum() > 0;
        if (verplicht && "LATER".equals(inzending.tekst("stand"))) {
            throw DomainException.bijVeld(
                    "kader.dimonaVerplicht", "stand", "Zonder Dimona mag de cliënt niet starten. Geef eerst aan.");
        }
        return Map.of();
    }
}
