package be.werkpad.traject;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import be.werkpad.termijn.TermijnLatenVervallen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;

/** Ends a traject, at its end or already in intake. */
@UseCase
public class TrajectAfsluiten {
    private final TrajectRepository trajecten;
    private final TermijnLatenVervallen termijnen;
    private final Audittrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TrajectAfsluiten(
            TrajectRepository trajecten,
            TermijnLatenVervallen termijnen,
            Audittrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.trajecten = trajecten;
        this.termijnen = termijnen;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Closes a traject that ran; its open termijnen lapse. */
    public void voor(long trajectId) {
        traject(trajectId).sluitAf(LocalDate.now(clock));
        sluit(trajectId, "afgesloten");
    }

    /** Ends an aanmelding that did not become a traject. */
    public void zonderStart(long trajectId) {
        traject(trajectId).weiger(LocalDate.now(clock));
        sluit(trajectId, "niet gestart");
    }

    private void sluit(long trajectId, String hoe) {
        termijnen.alleVan(trajectId);
        audit.noteer(Actie.TRAJECT_AFGESLOTEN, trajectId, "traject", null, Map.of("hoe", hoe));
        events.publishEvent(new TrajectAfgesloten(trajectId));
    }

    private Traject traject(long trajectId) {
        return trajecten.findById(trajectId).orElseThrow(() -> new NotFoundException("No traject " + trajectId));
    }
}
