package be.werkpad.polis;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes back a policy that was written down by mistake. It stays in the list, and no longer covers a day (F.13). */
@UseCase
public class PolisIntrekken {
    private final PolisRepository polissen;
    private final Polistermijnen termijnen;
    private final CurrentUser user;
    private final Audittrail audit;
    private final Clock clock;

    PolisIntrekken(
            PolisRepository polissen, Polistermijnen termijnen, CurrentUser user, Audittrail audit, Clock clock) {
        this.polissen = polissen;
        this.termijnen = termijnen;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws DomainException polis.redenOntbreekt or .alIngetrokken, on field "reden" */
    public void voor(long trajectId, long polisId, @Nullable String reden) {
        var polis = polissen.findById(polisId)
                .filter(rij -> rij.trajectId() == trajectId)
                .orElseThrow(() -> new NotFoundException("No polis %d in this traject".formatted(polisId)));
        if (reden == null || reden.isBlank() || reden.length() > 500) {
            throw DomainException.bijVeld(
                    "polis.redenOntbreekt", "reden", "Schrijf in hoogstens 500 tekens waarom je deze polis intrekt.");
        }
        polis.trekIn(LocalDate.now(clock), user.account(), reden.strip());
        termijnen.herreken(polis.plaatsingId(), "polis ingetrokken");
        audit.noteer(
                Actie.GEGEVENS_GEWIJZIGD,
                trajectId,
                "polis",
                String.valueOf(polisId),
                Map.of("status", "ingetrokken", "plaatsing", String.valueOf(polis.plaatsingId())));
    }
}
