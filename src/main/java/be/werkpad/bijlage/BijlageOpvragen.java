package be.werkpad.bijlage;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.TrajectToegang;
import be.werkpad.traject.TrajectZoeken;
import java.io.InputStream;
import java.util.Map;

/** Opens a file for staff who may read the dossier; each opening leaves a trace (G.8). */
@UseCase
public class BijlageOpvragen {
    private final BijlageZoeken bijlagen;
    private final BijlageOpslag opslag;
    private final TrajectZoeken trajecten;
    private final TrajectToegang toegang;
    private final Audittrail audit;

    BijlageOpvragen(
            BijlageZoeken bijlagen,
            BijlageOpslag opslag,
            TrajectZoeken trajecten,
            TrajectToegang toegang,
            Audittrail audit) {
        this.bijlagen = bijlagen;
        this.opslag = opslag;
        this.trajecten = trajecten;
        this.toegang = toegang;
        this.audit = audit;
    }

    /** A file with its bytes, which are read from the database while they are sent. */
    public record Inhoud(BijlageKaart bijlage, InputStream stroom) {}

    /** @throws be.werkpad.shared.NotFoundException also when the user may not know that it exists */
    public Inhoud inhoud(long bijlageId) {
        var bijlage = bijlagen.metId(bijlageId);
        var traject = toegang.lees(trajecten.metId(bijlage.trajectId()).code());
        audit.noteer(
                Actie.BIJLAGE_GELEZEN,
                traject.id(),
                "bijlage",
                String.valueOf(bijlageId),
                Map.of("bijlagesoort", bijlage.soort().name()));
        return new Inhoud(bijlage, opslag.lees(bijlage));
    }
}
