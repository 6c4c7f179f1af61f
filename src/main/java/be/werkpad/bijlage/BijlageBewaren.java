package be.werkpad.bijlage;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;

/** Lets a file into a dossier when it is of a kind we know and clean (F.13, F.27). The caller has checked who may. */
@UseCase
public class BijlageBewaren {
    private final Bestandskeuring keuring;
    private final Bijlagenkast kast;
    private final Audittrail audit;
    private final CurrentUser user;
    private final Clock clock;

    BijlageBewaren(Bestandskeuring keuring, Bijlagenkast kast, Audittrail audit, CurrentUser user, Clock clock) {
        this.keuring = keuring;
        this.kast = kast;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /**
     * @throws be.werkpad.shared.DomainException bijlage.leeg, .teGroot, .soortNietToegelaten, .besmet, .onleesbaar or
     *     .scannerAntwoordtNiet, all on field "bestand"
     */
    public BijlageKaart voor(NieuweBijlage nieuw) {
        var gekeurd = keuring.keur(nieuw.bestand());
        var bijlage = kast.leg(new Bijlage(nieuw, gekeurd, user.account(), LocalDateTime.now(clock)), nieuw.bestand());
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
