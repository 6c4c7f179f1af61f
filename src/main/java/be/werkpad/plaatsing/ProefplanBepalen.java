package be.werkpad.plaatsing;

import be.werkpad.norm.NormBepalen;
import be.werkpad.shared.Werkkalender;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Which days a trial has that is agreed on (F.11, C.6.6). */
@Component
public class ProefplanBepalen {
    private final ProefduurBepalen duur;
    private final NormBepalen normen;
    private final Werkkalender kalender;
    private final Clock clock;

    ProefplanBepalen(ProefduurBepalen duur, NormBepalen normen, Werkkalender kalender, Clock clock) {
        this.duur = duur;
        this.normen = normen;
        this.kalender = kalender;
        this.clock = clock;
    }

    public Proefplan van(Afspraken afspraken) {
        var vandaag = LocalDate.now(clock);
        var start = afspraken.startdatum();
        var einde = afspraken.eindeProef(kalender);
        var procent = normen.getal("tussentijds.moment", vandaag).intValue();
        return new Proefplan(start, duur.op(vandaag).tussentijds(start, einde, procent, kalender), einde);
    }
}
