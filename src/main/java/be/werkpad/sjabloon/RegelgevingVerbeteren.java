package be.werkpad.sjabloon;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.util.Map;

/** Corrects what somebody typed wrong about a law, as long as no paper tells it (CH-4a). Its code stays. */
@UseCase
public class RegelgevingVerbeteren {
    private final RegelgevingRepository regels;
    private final Regelgevingblad blad;
    private final Wetsgebruik gebruik;
    private final Audittrail audit;

    RegelgevingVerbeteren(RegelgevingRepository regels, Regelgevingblad blad, Wetsgebruik gebruik, Audittrail audit) {
        this.regels = regels;
        this.blad = blad;
        this.gebruik = gebruik;
        this.audit = audit;
    }

    public boolean kan(String code) {
        return !gebruik.isOpPapier(code);
    }

    /** @throws DomainException sjabloon.regelgevingOpPapier, sjabloon.regelgevingOnjuist with all that is wrong */
    public void voor(NieuweRegelgeving verbeterd) {
        var regelgeving = regels.findByCode(verbeterd.code())
                .orElseThrow(() -> new NotFoundException("No law " + verbeterd.code()));
        if (!kan(verbeterd.code())) {
            throw new DomainException(
                    "sjabloon.regelgevingOpPapier",
                    "Deze regelgeving staat al op documenten. Voeg een nieuwe toe in de plaats.");
        }
        blad.eis(verbeterd, new Gebreken());
        regelgeving.verbeter(verbeterd);
        regels.saveAndFlush(regelgeving);
        audit.noteer(Actie.GEGEVENS_GEWIJZIGD, null, "regelgeving", verbeterd.code(), Map.of("stap", "verbeterd"));
    }
}
