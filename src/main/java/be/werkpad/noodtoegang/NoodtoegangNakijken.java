package be.werkpad.noodtoegang;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.util.Map;

/** A coordinator says to have seen why somebody opened a dossier (G.8). */
@UseCase
public class NoodtoegangNakijken {
    private final NoodtoegangRepository toegangen;
    private final CurrentUser user;
    private final Audittrail audit;
    private final Clock clock;

    NoodtoegangNakijken(NoodtoegangRepository toegangen, CurrentUser user, Audittrail audit, Clock clock) {
        this.toegangen = toegangen;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    public void voor(long id) {
        var toegang = toegangen.findById(id).orElseThrow(() -> new NotFoundException("No noodtoegang " + id));
        toegang.kijkNa(user.account(), clock.instant());
        audit.noteer(
                Actie.NOODTOEGANG_NAGEKEKEN, toegang.kaart().trajectId(), "noodtoegang", String.valueOf(id), Map.of());
    }
}
