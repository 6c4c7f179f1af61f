package be.werkpad.wijziging.process;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.norm.NormBepalen;
import be.werkpad.shared.Datumtekst;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Werkkalender;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form of the task "Pauze vastleggen": a pause and the day it is looked at again stay within the longest pause (C.4). */
@Component
class PauzeVastleggenVerwerker implements FormulierVerwerker {
    private final NormBepalen normen;
    private final Werkkalender kalender;

    PauzeVastleggenVerwerker(NormBepalen normen, Werkkalender kalender) {
        this.normen = normen;
        this.kalender = kalender;
    }

    @Override
    public String formulier() {
        return "pauze-vastleggen";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var van = inzending.blad().verplichteDatum("van");
        var uiterlijk = normen.duur("pauze.max", inzending.datum()).na(van, kalender);
        eis(inzending, "tot", van, uiterlijk);
        eis(inzending, "herzienOp", van, uiterlijk);
        return Map.of();
    }

    private static void eis(Inzending inzending, String veld, LocalDate van, LocalDate uiterlijk) {
        var datum = inzending.datum(veld);
        if (datum != null && (datum.isBefore(van) || datum.isAfter(uiterlijk))) {
            throw DomainException.bijVeld(
                    "wijziging.pauzeTeLang",
                    veld,
                    "Kies een dag van %s tot en met %s.".formatted(Datumtekst.van(van), Datumtekst.van(uiterlijk)));
        }
    }
}
