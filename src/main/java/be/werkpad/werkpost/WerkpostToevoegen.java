package be.werkpad.werkpost;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.PubliekeCode;
import be.werkpad.shared.UseCase;
import java.util.Map;

@UseCase
public class WerkpostToevoegen {
    private final WerkpostRepository werkposten;
    private final PubliekeCode codes;
    private final Audittrail audit;

    WerkpostToevoegen(WerkpostRepository werkposten, PubliekeCode codes, Audittrail audit) {
        this.werkposten = werkposten;
        this.codes = codes;
        this.audit = audit;
    }

    public WerkpostKaart voor(NieuweWerkpost nieuw) {
        return metCode(codes.nieuwe("WP", 4, werkposten::existsByCode), nieuw);
    }

    /** With a code that is already in use elsewhere, for an import or the demo. */
    public WerkpostKaart metCode(String code, NieuweWerkpost nieuw) {
        var kaart = werkposten.save(new Werkpost(code, nieuw)).kaart();
        audit.noteer(Actie.GEGEVENS_GEWIJZIGD, null, "werkpost", code, Map.of("stap", "nieuw"));
        return kaart;
    }
}
