package be.werkpad.document;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.Sha256;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectToegang;
import be.werkpad.traject.TrajectZoeken;
import java.util.Map;

/** Documents for who may read the dossier, and for the client whose dossier it is (G.4). Each reading leaves a trace. */
@UseCase
public class DocumentOpvragen {
    private final DocumentZoeken documenten;
    private final DocumentOpslag opslag;
    private final TrajectZoeken trajecten;
    private final TrajectToegang toegang;
    private final Audittrail audit;

    DocumentOpvragen(
            DocumentZoeken documenten,
            DocumentOpslag opslag,
            TrajectZoeken trajecten,
            TrajectToegang toegang,
            Audittrail audit) {
        this.documenten = documenten;
        this.opslag = opslag;
        this.trajecten = trajecten;
        this.toegang = toegang;
        this.audit = audit;
    }

    /** A document with its bytes. */
    public record Inhoud(DocumentKaart document, TrajectKaart traject, byte[] bytes) {}

    /** @throws be.werkpad.shared.NotFoundException also when the user may not know that it exists */
    public Inhoud inhoud(long documentId) {
        var document = documenten.metId(documentId);
        var traject = toegang.leesOfEigen(trajecten.metId(document.trajectId()).code());
        var bytes = opslag.lees(documentId)
                .orElseThrow(() -> new IllegalStateException("Document %d has no content".formatted(documentId)));
        if (!Sha256.van(bytes).equals(document.hash())) {
            throw new IllegalStateException("Document %d is not what was stored".formatted(documentId));
        }
        audit.noteer(
                Actie.DOCUMENT_GELEZEN,
                traject.id(),
                "document",
                String.valueOf(documentId),
                Map.of("soort", document.soort().name(), "versie", String.valueOf(document.versie())));
        return new Inhoud(document, traject, bytes);
    }
}
