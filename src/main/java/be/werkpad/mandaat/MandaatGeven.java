package be.werkpad.mandaat;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.security.CurrentUser;
import be.werkpad.security.Rol;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Tekst;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets a medewerker sign for the dienst. */
@UseCase
public class MandaatGeven {
    private static final int KORTST = 3;
    private static final int LANGST = 500;

    private final MandaatRepository mandaten;
    private final MedewerkerZoeken medewerkers;
    private final Audittrail audit;
    private final CurrentUser user;
    private final Clock clock;

    MandaatGeven(
            MandaatRepository mandaten, MedewerkerZoeken medewerkers, Audittrail audit, CurrentUser user, Clock clock) {
        this.mandaten = mandaten;
        this.medewerkers = medewerkers;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /**
     * @param tot last day; null: until it is ended
     * @param reden why it begins before today; empty when it does not
     * @throws DomainException mandaat.geenMedewerker, mandaat.tekentNiet, mandaat.redenOntbreekt, mandaat.bestaatAl
     */
    public void voor(String account, LocalDate van, @Nullable LocalDate tot, String reden) {
        eisTekenaar(account);
        var nieuw = new Tekenmandaat(account, van, tot, eisReden(van, reden), user.account());
        if (mandaten.findByAccount(account).stream().anyMatch(nieuw::overlapt)) {
            throw DomainException.bijVeld(
                    "mandaat.bestaatAl", "van", "Voor een deel van die tijd is er al een mandaat.");
        }
        mandaten.save(nieuw);
        audit.noteer(Actie.MANDAAT_GEGEVEN, null, "medewerker", account, Map.of("van", van.toString()));
    }

    private void eisTekenaar(String account) {
        var medewerker = medewerkers
                .metAccount(account)
                .filter(MedewerkerKaart::actief)
                .orElseThrow(() ->
                        DomainException.bijVeld("mandaat.geenMedewerker", "account", "Kies iemand die hier werkt."));
        if (medewerker.rol() != Rol.JOBCOACH && medewerker.rol() != Rol.COORDINATOR) {
            throw DomainException.bijVeld(
                    "mandaat.tekentNiet", "account", "Alleen een jobcoach of een coördinator tekent voor de dienst.");
        }
    }

    private @Nullable String eisReden(LocalDate van, String reden) {
        if (!van.isBefore(LocalDate.now(clock))) {
            return null;
        }
        var schoon = Tekst.opgeschoond(reden);
        if (Tekst.lengte(schoon) < KORTST || Tekst.lengte(schoon) > LANGST || Tekst.heeftStuurtekens(schoon)) {
            throw DomainException.bijVeld(
                    "mandaat.redenOntbreekt", "redenMandaat", "Leg uit waarom het mandaat vroeger begint dan vandaag.");
        }
        return schoon;
    }
}
