package be.werkpad.werkpost;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.util.Map;

@UseCase
public class WerkpostWijzigen {
    private final WerkpostRepository werkposten;
    private final Audittrail audit;

    WerkpostWijzigen(WerkpostRepository werkposten, Audittrail audit) {
        this.werkposten = werkposten;
        this.audit = audit;
    }

    /** All fields get the new value; the code stays. */
    public WerkpostKaart voor(long id, NieuweWerkpost gegevens) {
        var werkpost = werkposten.findById(id).orElseThrow(() -> new NotFoundException("Werkpost " + id));
        werkpost.wijzig(gegevens);
        var kaart = werkpost.kaart();
        audit.noteer(Actie.GEGEVENS_GEWIJZIGD, null, "werkpost", kaart.code(), Map.of("stap", "gegevens"));
        return kaart;
    }
}
