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
    private static final int LANGSTE_TITEL = 200;
    private static final int LANGSTE_BRON = 500;

    private final RegelgevingRepository regels;
    private final CurrentUser user;
    private final Audittrail audit;

    RegelgevingToevoegen(RegelgevingRepository regels, CurrentUser user, Audittrail audit) {
        this.regels = regels;
        this.user = user;
        this.audit = audit;
    }

    /** @throws DomainException sjabloon.regelgevingOnjuist with all that is wrong */
    public RegelgevingKaart voor(NieuweRegelgeving nieuw) {
        var gebreken = new Gebreken();
        gebreken.eis(
                CODE.matcher(nieuw.code()).matches(), "code", "Kies een korte code met letters, cijfers en streepjes.");
        gebreken.eis(!regels.existsByCode(nieuw.code()), "code", "Deze code bestaat al.");
        gebreken.verplicht("titel", nieuw.titel(), LANGSTE_TITEL, "Vul dit in.");
        gebreken.verplicht("bron", nieuw.bron(), LANGSTE_BRON, "Vul dit in.");
        gebreken.eis(nieuw.geldigVan() != null, "geldigVan", "Vul een datum in.");
        gebreken.weiger("sjabloon.regelgevingOnjuist", "De regelgeving is niet bewaard.");
        var kaart = regels.saveAndFlush(new Regelgeving(nieuw, user.account())).kaart();
        audit.noteer(Actie.GEGEVENS_GEWIJZIGD, null, "regelgeving", kaart.code(), Map.of());
        return kaart;
    }
}
