package be.werkpad.afwezigheid;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Somebody is back today, or does not go after all. */
@UseCase
public class AfwezigheidBeeindigen {
    private final AfwezigheidRepository afwezigheden;
    private final Afwezigheidsrecht recht;
    private final Audittrail audit;
    private final Clock clock;

    AfwezigheidBeeindigen(AfwezigheidRepository afwezigheden, Afwezigheidsrecht recht, Audittrail audit, Clock clock) {
        this.afwezigheden = afwezigheden;
        this.recht = recht;
        this.audit = audit;
        this.clock = clock;
    }

    public void voor(long id) {
        var afwezigheid = afwezigheden.findById(id).orElseThrow(() -> new NotFoundException("No absence " + id));
        var account = afwezigheid.kaart().account();
        recht.eis(account);
        var vandaag = LocalDate.now(clock);
        afwezigheid.eindigVoor(vandaag);
        if (afwezigheid.isLeeg()) {
            afwezigheden.delete(afwezigheid);
        }
        audit.noteer(Actie.AFWEZIGHEID_BEEINDIGD, null, "medewerker", account, Map.of("terug", vandaag.toString()));
    }
}
