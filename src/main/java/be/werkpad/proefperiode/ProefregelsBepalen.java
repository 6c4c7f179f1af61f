package be.werkpad.proefperiode;

import be.werkpad.plaatsing.ProefduurBepalen;
import be.werkpad.proefperiode.Proefperiode.Proefregels;
import be.werkpad.shared.Werkkalender;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

@Component
class ProefregelsBepalen {
    private final ProefduurBepalen duur;
    private final Werkkalender kalender;

    ProefregelsBepalen(ProefduurBepalen duur, Werkkalender kalender) {
        this.duur = duur;
        this.kalender = kalender;
    }

    Proefregels op(LocalDate datum) {
        return new Proefregels(duur.op(datum), duur.verlengingen(datum), kalender);
    }
}
