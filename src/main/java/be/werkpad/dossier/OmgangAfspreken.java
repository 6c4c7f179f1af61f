package be.werkpad.dossier;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.Omgang;
import be.werkpad.traject.Omgangsbron;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Keeps what client and coach agreed on about how to deal with the client. */
@UseCase
public class OmgangAfspreken implements Omgangsbron {
    private final OmgangRepository afspraken;
    private final CurrentUser user;
    private final Audittrail audit;
    private final Clock clock;

    OmgangAfspreken(OmgangRepository afspraken, CurrentUser user, Audittrail audit, Clock clock) {
        this.afspraken = afspraken;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param wel what helps, one per line
     * @param niet what does not, one per line
     * @param metClient the client agreed
     */
    public record Afspraak(String wel, String niet, boolean metClient) {}

    public void voor(long trajectId, Afspraak afspraak) {
        afspraken.save(new Omgangsafspraak(trajectId, afspraak, LocalDate.now(clock), user.account()));
        audit.noteer(Actie.GEGEVENS_GEWIJZIGD, trajectId, "omgang", null, Map.of());
    }

    @Override
    public Optional<Omgang> van(long trajectId) {
        return afspraken.findFirstByTrajectIdOrderByIdDesc(trajectId).map(Omgangsafspraak::kaart);
    }
}
