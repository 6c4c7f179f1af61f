package be.werkpad.onkosten;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes back an expense that was written down by mistake. It stays in the list, and no longer counts for its year. */
@UseCase
public class OnkostIntrekken {
    private final Onkostenboek boek;
    private final PlaatsingZoeken plaatsingen;
    private final CurrentUser user;
    private final Audittrail audit;
    private final Clock clock;

    OnkostIntrekken(Onkostenboek boek, PlaatsingZoeken plaatsingen, CurrentUser user, Audittrail audit, Clock clock) {
        this.boek = boek;
        this.plaatsingen = plaatsingen;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws DomainException onkosten.redenOntbreekt or .alIngetrokken, on field "reden" */
    public void voor(long trajectId, long onkostId, @Nullable String reden) {
        var onkost = boek.metId(onkostId);
        var plaatsing = plaatsingen.metId(onkost.plaatsingId());
        if (plaatsing.trajectId() != trajectId) {
            throw new NotFoundException("No onkost %d in this traject".formatted(onkostId));
        }
        if (reden == null || reden.isBlank() || reden.length() > 500) {
            throw DomainException.bijVeld(
                    "onkosten.redenOntbreekt", "reden", "Schrijf in hoogstens 500 tekens waarom je dit intrekt.");
        }
        boek.vergrendel(plaatsing);
        onkost.trekIn(LocalDate.now(clock), user.account(), reden.strip());
        audit.noteer(
                Actie.GEGEVENS_GEWIJZIGD,
                trajectId,
                "onkost",
                String.valueOf(onkostId),
                Map.of("status", "ingetrokken"));
    }
}
