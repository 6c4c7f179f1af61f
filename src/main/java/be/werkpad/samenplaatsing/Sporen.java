package be.werkpad.samenplaatsing;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.security.CurrentUser;
import be.werkpad.security.Rol;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who decides on an exception, when, and what remains of it in the trail. */
@Component
class Sporen {
    private final Audittrail audit;
    private final CurrentUser user;
    private final Clock clock;

    Sporen(Audittrail audit, CurrentUser user, Clock clock) {
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    void eisCoordinator() {
        if (!user.heeft(Rol.COORDINATOR)) {
            throw new AccessDeniedException("Only a coordinator gives or ends an exception");
        }
    }

    String wie() {
        return user.account();
    }

    LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    void noteer(UitzonderingKaart uitzondering, String stap) {
        audit.noteer(
                Actie.UITZONDERING_BESLIST,
                uitzondering.trajectId(),
                "uitzondering",
                String.valueOf(uitzondering.id()),
                Map.of("stap", stap, "tot", uitzondering.tot().toString()));
    }
}
