package be.werkpad.tekenlink;

import be.werkpad.ondertekening.KopieVoorWerkpostNoteren;
import be.werkpad.ondertekening.Partij;
import be.werkpad.tekenlink.Tekenlinkbron.Gevonden;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** An employer who opens the finished file with the link has the copy that the dienst owes (C.6). */
@Component
class Werkpostkopie {
    private final KopieVoorWerkpostNoteren noteren;
    private final Linksporen sporen;
    private final Clock clock;

    Werkpostkopie(KopieVoorWerkpostNoteren noteren, Linksporen sporen, Clock clock) {
        this.noteren = noteren;
        this.sporen = sporen;
        this.clock = clock;
    }

    void viaLink(Gevonden gevonden) {
        if (gevonden.vak().partij() == Partij.WERKGEVER) {
            noteren.viaLink(gevonden.ronde(), LocalDate.now(clock), sporen.account());
        }
    }
}
