package be.werkpad.organisatie;

import static be.werkpad.audit.Actie.GEGEVENS_GEWIJZIGD;

import be.werkpad.audit.Audittrail;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.util.Map;

@UseCase
public class MedewerkerToevoegen {
    private final MedewerkerRepository medewerkers;
    private final AntenneRepository antennes;
    private final Audittrail audit;

    MedewerkerToevoegen(MedewerkerRepository medewerkers, AntenneRepository antennes, Audittrail audit) {
        this.medewerkers = medewerkers;
        this.antennes = antennes;
        this.audit = audit;
    }

    public MedewerkerKaart voor(NieuweMedewerker nieuw) {
        if (medewerkers.existsByAccount(nieuw.account())) {
            throw DomainException.bijVeld(
                    "organisatie.accountBestaat", "account", "Er is al een medewerker met dit account.");
        }
        var antenne = antennes.findByCode(nieuw.antennecode())
                .orElseThrow(() -> DomainException.bijVeld(
                        "organisatie.antenneOnbekend", "antennecode", "Deze antenne bestaat niet."));
        var kaart = medewerkers.save(new Medewerker(nieuw, antenne)).kaart();
        audit.noteer(
                GEGEVENS_GEWIJZIGD,
                null,
                "medewerker",
                kaart.account(),
                Map.of("rol", kaart.rol().name()));
        return kaart;
    }
}
