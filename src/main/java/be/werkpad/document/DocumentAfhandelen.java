package be.werkpad.document;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.TrajectToegang;
import java.util.Map;

/** What somebody does with one document from the dossier. Only the newest version can still go on. */
@UseCase
public class DocumentAfhandelen {
    private final DocumentRepository documenten;
    private final DocumentDefinitiefMaken definitief;
    private final DocumentBezorgen bezorgen;
    private final TrajectToegang toegang;
    private final Audittrail audit;

    DocumentAfhandelen(
            DocumentRepository documenten,
            DocumentDefinitiefMaken definitief,
            DocumentBezorgen bezorgen,
            TrajectToegang toegang,
            Audittrail audit) {
        this.documenten = documenten;
        this.definitief = definitief;
        this.bezorgen = bezorgen;
        this.toegang = toegang;
        this.audit = audit;
    }

    /** Ready to talk about with the client. */
    public void legVoor(String trajectcode, long documentId) {
        var document = laatste(trajectcode, documentId);
        document.legVoor();
        var kaart = documenten.saveAndFlush(document).kaart();
        audit.noteer(
                Actie.DOCUMENT_OPGEMAAKT,
                kaart.trajectId(),
                "document",
                String.valueOf(kaart.id()),
                Map.of("soort", kaart.soort().name(), "versie", String.valueOf(kaart.versie()), "stap", "voorgelegd"));
    }

    public void maakDefinitief(String trajectcode, long documentId) {
        definitief.voor(laatste(trajectcode, documentId).reeks());
    }

    public void bezorg(String trajectcode, long documentId, Bezorging bezorging) {
        bezorgen.voor(laatste(trajectcode, documentId).reeks(), bezorging);
    }

    private Document laatste(String trajectcode, long documentId) {
        var traject = toegang.lees(trajectcode);
        var document = documenten
                .findById(documentId)
                .filter(gevonden -> gevonden.reeks().trajectId() == traject.id())
                .orElseThrow(() -> new NotFoundException("No document " + documentId));
        var laatste = documenten
                .findFirstByReeksOrderByVersieDesc(document.reeks().sleutel())
                .orElse(document);
        if (laatste.kaart().id() != documentId) {
            throw new DomainException(
                    "document.nietLaatste", "Er is al een nieuwe versie van dit document. Ga daarmee verder.");
        }
        return document;
    }
}
