package be.werkpad.organisatie;

import static be.werkpad.audit.Actie.GEGEVENS_GEWIJZIGD;

import be.werkpad.audit.Audittrail;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.util.Map;

/** Somebody leaves the dienst: no new trajecten or tasks, but past work keeps the name. */
@UseCase
public class MedewerkerStoppen {
    private final MedewerkerRepository medewerkers;
    private final Audittrail audit;

    MedewerkerStoppen(MedewerkerRepository medewerkers, Audittrail audit) {
        this.medewerkers = medewerkers;
        this.audit = audit;
    }

    public void voor(String account) {
        medewerkers
                .findByAccount(account)
                .orElseThrow(() -> new NotFoundException("Medewerker " + account))
                .stopMetWerken();
        audit.noteer(GEGEVENS_GEWIJZIGD, null, "medewerker", account, Map.of("actief", "nee"));
    }
}
