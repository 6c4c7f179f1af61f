package be.werkpad.sjabloon;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.time.LocalDate;
import java.util.Map;

/** Adds a version of the law. Every text and every running agreement must be looked at again (CH-4a). */
@UseCase
public class RegelgevingToevoegen {
    private final RegelgevingRepository regels;
    private final CurrentUser user;
    private final Audittrail audit;

    RegelgevingToevoegen(RegelgevingRepository regels, CurrentUser user, Audittrail audit) {
        this.regels = regels;
        this.user = user;
        this.audit = audit;
    }

    /**
     * @param code short name, letters, digits and hyphens
     * @throws DomainException sjabloon.codeOngeldig, sjabloon.codeBestaat, sjabloon.titelVerplicht
     */
    public RegelgevingKaart voor(String code, String titel, LocalDate geldigVan, String bron) {
        if (!code.matches("[A-Za-z0-9-]{2,40}")) {
            throw DomainException.bijVeld(
                    "sjabloon.codeOngeldig", "code", "Kies een korte code met letters, cijfers en streepjes.");
        }
        if (regels.existsByCode(code)) {
            throw DomainException.bijVeld("sjabloon.codeBestaat", "code", "Deze code bestaat al.");
        }
        if (titel.isBlank() || bron.isBlank()) {
            throw DomainException.bijVeld("sjabloon.titelVerplicht", titel.isBlank() ? "titel" : "bron", "Vul dit in.");
        }
        var kaart = regels.saveAndFlush(new Regelgeving(code, titel.strip(), geldigVan, bron.strip(), user.account()))
                .kaart();
        audit.noteer(Actie.GEGEVENS_GEWIJZIGD, null, "regelgeving", code, Map.of());
        return kaart;
    }
}
