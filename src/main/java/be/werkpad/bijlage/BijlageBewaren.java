package be.werkpad.bijlage;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;

/** Puts a file that was checked in a dossier (F.13). The caller has checked who may. */
@UseCase
public class BijlageBewaren {
    private final Bijlagenkast kast;
    private final Audittrail audit;
    private final CurrentUser user;
    private final Clock clock;

    BijlageBewaren(Bijlagenkast kast, Audittrail audit, CurrentUser user, Clock clock) {
        this.kast = kast;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    public BijlageKaart voor(NieuweBijlage nieuw) {
        var bestand = nieuw.bestand();
        var bijlage =
                kast.leg(new Bijlage(nieuw, bestand.kenmerken(), user.account(), LocalDateTime.now(clock)), bestand);
        audit.noteer(
                Actie.BIJLAGE_BEWAARD,
                nieuw.trajectId(),
                "bijlage",
                String.valueOf(bijlage.id()),
                Map.of(
                        "bijlagesoort",
                        nieuw.soort().name(),
                        "scan",
                        bijlage.scan().name()));
        return bijlage;
    }
}
