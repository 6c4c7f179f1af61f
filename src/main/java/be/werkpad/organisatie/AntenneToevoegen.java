package be.werkpad.organisatie;

import static be.werkpad.audit.Actie.GEGEVENS_GEWIJZIGD;

import be.werkpad.audit.Audittrail;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.util.Map;

@UseCase
public class AntenneToevoegen {
    private final AntenneRepository antennes;
    private final DienstRepository diensten;
    private final Audittrail audit;

    AntenneToevoegen(AntenneRepository antennes, DienstRepository diensten, Audittrail audit) {
        this.antennes = antennes;
        this.diensten = diensten;
        this.audit = audit;
    }

    public AntenneKaart voor(NieuweAntenne nieuw) {
        if (antennes.existsByCode(nieuw.code())) {
            throw DomainException.bijVeld("organisatie.codeBestaat", "code", "Er is al een antenne met deze code.");
        }
        var dienst = diensten.findFirstByOrderById().orElseThrow();
        var kaart = antennes.save(new Antenne(dienst, nieuw)).kaart();
        audit.noteer(GEGEVENS_GEWIJZIGD, null, "antenne", kaart.code(), Map.of());
        return kaart;
    }
}
