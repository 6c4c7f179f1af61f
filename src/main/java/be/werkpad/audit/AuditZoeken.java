package be.werkpad.audit;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail. Who may see it is for the caller to check. */
@Component
@Transactional(readOnly = true)
public class AuditZoeken {
    private final AuditRepository regels;
    private final DetailsFormat details;

    AuditZoeken(AuditRepository regels, DetailsFormat details) {
        this.regels = regels;
        this.details = details;
    }

    /** Everything about one traject, newest first. */
    public List<AuditRegel> vanTraject(long trajectId) {
        return regels.findByTrajectIdOrderByNrDesc(trajectId).stream()
                .map(AuditRegelEntity::schakel)
                .map(this::regel)
                .toList();
    }

    private AuditRegel regel(Schakel schakel) {
        var inhoud = schakel.inhoud();
        return new AuditRegel(
                schakel.nr(),
                inhoud.tijdstip(),
                inhoud.account(),
                inhoud.rol(),
                Actie.valueOf(inhoud.actie()),
                inhoud.objectSoort(),
                inhoud.objectId(),
                details.lees(inhoud.details()));
    }
}
