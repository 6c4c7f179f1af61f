package be.werkpad.mandaat;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets a medewerker sign for the dienst. */
@UseCase
public class MandaatGeven {
    private final MandaatRepository mandaten;
    private final MedewerkerZoeken medewerkers;
    private final Audittrail audit;
    private final CurrentUser user;

    MandaatGeven(MandaatRepository mandaten, MedewerkerZoeken medewerkers, Audittrail audit, CurrentUser user) {
        this.mandaten = mandaten;
        this.medewerkers = medewerkers;
        this.audit = audit;
        this.user = user;
    }

    /** @param tot last day; null: until it is ended */
    public void voor(String account, LocalDate van, @Nullable LocalDate tot) {
        if (medewerkers.metAccount(account).filter(MedewerkerKaart::actief).isEmpty()) {
            throw DomainException.bijVeld("mandaat.geenMedewerker", "account", "Kies iemand die hier werkt.");
        }
        var nieuw = new Tekenmandaat(account, van, tot, user.account());
        if (mandaten.findByAccount(account).stream().anyMatch(nieuw::overlapt)) {
            throw DomainException.bijVeld(
                    "mandaat.bestaatAl", "van", "Voor een deel van die tijd is er al een mandaat.");
        }
        mandaten.save(nieuw);
        audit.noteer(Actie.MANDAAT_GEGEVEN, null, "medewerker", account, Map.of("van", van.toString()));
    }
}
