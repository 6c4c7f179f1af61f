package be.werkpad.sjabloon;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.util.Map;
import java.util.regex.Pattern;

/** Adds a version of the law. Every text and every running agreement must be looked at again (CH-4a). */
@UseCase
public class RegelgevingToevoegen {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{2,40}");

    private final RegelgevingRepository regels;
    private final Regelgevingblad blad;
    private final CurrentUser user;
    private final Audittrail audit;

    RegelgevingToevoegen(RegelgevingRepository regels, Regelgevingblad blad, CurrentUser user, Audittrail audit) {
        this.regels = regels;
        this.blad = blad;
        this.user = user;
        this.audit = audit;
    }

    /** @throws DomainException sjabloon.regelgevingOnjuist with all that is wrong */
    public RegelgevingKaart voor(NieuweRegelgeving nieuw) {
        var gebreken = new Gebreken();
        gebreken.eis(
                CODE.matcher(nieuw.code()).matches(), "code", "Kies een korte code met letters, cijfers en streepjes.");
        gebreken.eis(!regels.existsByCode(nieuw.code()), "code", "Deze code bestaat al.");
        blad.eis(nieuw, gebreken);
        var kaart = regels.saveAndFlush(new Regelgeving(nieuw, user.account())).kaart();
        audit.noteer(Actie.GEGEVENS_GEWIJZIGD, null, "regelgeving", kaart.code(), Map.of());
        return kaart;
    }
}
