package be.werkpad.werkpost;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;

@UseCase
public class WerkpostWijzigen {
    private final WerkpostRepository werkposten;
    private final Audittrail audit;
    private final ApplicationEventPublisher events;

    WerkpostWijzigen(WerkpostRepository werkposten, Audittrail audit, ApplicationEventPublisher events) {
        this.events = events;
        this.werkposten = werkposten;
        this.audit = audit;
    }

    /** All fields get the new value; the code stays. The same values leave no trace. */
    public WerkpostKaart voor(long id, NieuweWerkpost gegevens) {
        var werkpost = werkposten.findById(id).orElseThrow(() -> new NotFoundException("Werkpost " + id));
        var oud = werkpost.kaart();
        werkpost.wijzig(gegevens);
        var kaart = werkpost.kaart();
        if (kaart.equals(oud)) {
            return kaart;
        }
        if (!kaart.naam().equals(oud.naam())) {
            events.publishEvent(new WerkpostHernoemd(id, kaart.naam()));
        }
        audit.noteer(Actie.GEGEVENS_GEWIJZIGD, null, "werkpost", kaart.code(), Map.of("stap", "gegevens"));
        return kaart;
    }
}
