package be.werkpad.audit;

import be.werkpad.security.CurrentUser;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds a row at the end of its chain. The head of the chain is locked, so that two rows never get the same number. */
@Component
class AuditSchrijver {
    private final KetenRepository ketens;
    private final AuditRepository regels;
    private final DetailsFormat details;
    private final CurrentUser user;
    private final Clock clock;

    AuditSchrijver(
            KetenRepository ketens, AuditRepository regels, DetailsFormat details, CurrentUser user, Clock clock) {
        this.ketens = ketens;
        this.regels = regels;
        this.details = details;
        this.user = user;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void schrijfApart(Gebeurtenis gebeurtenis) {
        schrijf(gebeurtenis);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void schrijf(Gebeurtenis gebeurtenis) {
        var kop = ketens.vergrendel(gebeurtenis.keten());
        var regel = Schakel.na(kop, inhoud(gebeurtenis));
        regels.save(new AuditRegelEntity(regel));
        ketens.zetKop(new Kop(kop.keten(), regel.nr(), regel.hash()));
    }

    private Inhoud inhoud(Gebeurtenis gebeurtenis) {
        var rol = user.rollen().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        return new Inhoud(
                // a database keeps microseconds, and the hash must survive it
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                user.account(),
                rol,
                gebeurtenis.actie().name(),
                gebeurtenis.trajectId(),
                gebeurtenis.objectSoort(),
                gebeurtenis.objectId(),
                details.schrijf(gebeurtenis.details()));
    }
}
