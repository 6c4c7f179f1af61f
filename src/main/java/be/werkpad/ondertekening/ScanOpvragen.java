package be.werkpad.ondertekening;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.UseCase;
import java.util.Map;

/** The scan behind a signature. The caller has checked who may; the reading leaves a trace. */
@UseCase
public class ScanOpvragen {
    private final ScanOpslag scans;
    private final OndertekeningZoeken zoeken;
    private final Audittrail audit;

    ScanOpvragen(ScanOpslag scans, OndertekeningZoeken zoeken, Audittrail audit) {
        this.scans = scans;
        this.zoeken = zoeken;
        this.audit = audit;
    }

    public ScanOpslag.Bestand voor(long ondertekeningId, long scanId) {
        var bestand = scans.lees(ondertekeningId, scanId);
        var kaart = zoeken.metId(ondertekeningId);
        audit.noteer(
                Actie.DOCUMENT_GELEZEN,
                kaart.trajectId(),
                "tekenscan",
                String.valueOf(scanId),
                Map.of("soort", kaart.soort().name(), "via", "SCAN"));
        return bestand;
    }
}
