package be.werkpad.proefperiode;

import be.werkpad.norm.NormBepalen;
import be.werkpad.plaatsing.ProefduurBepalen;
import be.werkpad.proefperiode.Proefperiode.Proefregels;
import be.werkpad.shared.Werkkalender;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

@Component
class ProefregelsBepalen {
    private final ProefduurBepalen duur;
    private final NormBepalen normen;
    private final Werkkalender kalender;

    ProefregelsBepalen(ProefduurBepalen duur, NormBepalen normen, Werkkalender kalender) {
        this.duur = duur;
        this.normen = normen;
        this.kalender = kalender;
    }

    Proefregels op(LocalDate datum) {
        var tussentijds = normen.getal("tussentijds.moment", datum).intValue();
        return new Proefregels(duur.op(datum), duur.verlengingen(datum), tussentijds, kalender);
    }
}
