package be.werkpad.tekenlink;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.ondertekening.OndertekeningKaart;
import be.werkpad.security.CurrentUser;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Notes what happens with links in the trail of the traject. */
@Component
class Linksporen {
    private final Audittrail audit;
    private final CurrentUser user;

    Linksporen(Audittrail audit, CurrentUser user) {
        this.audit = audit;
        this.user = user;
    }

    String account() {
        return user.account();
    }

    void noteer(Actie actie, OndertekeningKaart ronde, long vakId) {
        audit.noteer(
                actie,
                ronde.trajectId(),
                "ondertekening",
                String.valueOf(ronde.id()),
                Map.of(
                        "soort", ronde.soort().name(),
                        "partij", ronde.vak(vakId).partij().name(),
                        "via", "LINK"));
    }
}
