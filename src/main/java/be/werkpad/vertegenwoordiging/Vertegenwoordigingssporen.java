package be.werkpad.vertegenwoordiging;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.security.CurrentUser;
import be.werkpad.traject.TrajectKaart;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Notes a change in the trail and tells who has to act on it. */
@Component
class Vertegenwoordigingssporen {
    private final BeschermingsstandRepository standen;
    private final Audittrail audit;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;

    Vertegenwoordigingssporen(
            BeschermingsstandRepository standen, Audittrail audit, ApplicationEventPublisher events, CurrentUser user) {
        this.standen = standen;
        this.audit = audit;
        this.events = events;
        this.user = user;
    }

    String account() {
        return user.account();
    }

    /** What held before stays readable. */
    void bewaar(Beschermingsstand stand) {
        standen.save(stand);
    }

    void laatNa(Actie actie, TrajectKaart traject, @Nullable String id, Map<String, String> details) {
        audit.noteer(actie, traject.id(), "vertegenwoordiging", id, details);
        events.publishEvent(new VertegenwoordigingGewijzigd(traject.clientId(), traject.id()));
    }
}
