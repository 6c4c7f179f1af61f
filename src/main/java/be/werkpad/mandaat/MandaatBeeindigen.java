package be.werkpad.mandaat;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Ends a mandate at once. What was signed before stays signed. */
@UseCase
public class MandaatBeeindigen {
    private final MandaatRepository mandaten;
    private final Audittrail audit;
    private final Clock clock;

    MandaatBeeindigen(MandaatRepository mandaten, Audittrail audit, Clock clock) {
        this.mandaten = mandaten;
        this.audit = audit;
        this.clock = clock;
    }

    public void voor(long id) {
        var mandaat = mandaten.findById(id).orElseThrow(() -> new NotFoundException("No mandate " + id));
        var gisteren = LocalDate.now(clock).minusDays(1);
        mandaat.beeindig(gisteren);
        var kaart = mandaten.save(mandaat).kaart();
        audit.noteer(Actie.MANDAAT_BEEINDIGD, null, "medewerker", kaart.account(), Map.of("tot", gisteren.toString()));
    }
}
