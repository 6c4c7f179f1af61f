package be.werkpad.noodtoegang;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.norm.NormBepalen;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.TrajectKaart;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

/**
 * Opens a dossier outside the own team for a few hours, after a reason. Nobody approves it beforehand: in need there is
 * no time for that. It stands in the trail at once, the client can see it, and a coordinator looks at it afterwards.
 */
@UseCase
public class NoodtoegangNemen {
    private static final String UREN = "noodtoegang.uren";

    private final NoodtoegangRepository toegangen;
    private final NormBepalen normen;
    private final CurrentUser user;
    private final Audittrail audit;
    private final Clock clock;

    NoodtoegangNemen(
            NoodtoegangRepository toegangen, NormBepalen normen, CurrentUser user, Audittrail audit, Clock clock) {
        this.toegangen = toegangen;
        this.normen = normen;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    public NoodtoegangKaart voor(TrajectKaart traject, String reden) {
        var nu = clock.instant();
        var uren = normen.getal(UREN, LocalDate.now(clock)).longValue();
        var toegang = toegangen
                .save(new Noodtoegang(user.account(), traject.id(), reden, nu, nu.plus(Duration.ofHours(uren))))
                .kaart();
        audit.noteer(
                Actie.NOODTOEGANG_GENOMEN,
                traject.id(),
                "noodtoegang",
                String.valueOf(toegang.id()),
                Map.of("uren", String.valueOf(uren)));
        return toegang;
    }
}
