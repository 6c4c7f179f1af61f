package be.werkpad.document;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.TrajectToegang;
import java.util.Map;

/** What somebody does with one document from the dossier. Only the newest version can still go on. */
@UseCase
public class DocumentAfhandelen {
    private final DocumentRepository documenten;
    private final DocumentZoeken zoeken;
    private final DocumentDefinitiefMaken definitief;
    private final DocumentBezorgen bezorgen;
    private final TrajectToegang toegang;
    private final Audittrail audit;

    DocumentAfhandelen(
            DocumentRepository documenten,
            DocumentZoeken zoeken,
            DocumentDefinitiefMaken definitief,
            DocumentBezorgen bezorgen,
            TrajectToegang toegang,
            Audittrail audit) {
        this.documenten = documenten;
        this.zoeken = zoeken;
        this.definitief = definitief;
        this.bezorgen = bezorgen;
        this.toegang = toegang;
        this.audit = audit;
    }

    /** Ready to talk about with the client. */
    public void legVoor(String trajectcode, long documentId) {
        var id = laatste(trajectcode, documentId).id();
        var document = documenten.findById(id).orElseThrow();
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

    private DocumentKaart laatste(String trajectcode, long documentId) {
        var document = zoeken.inDossier(toegang.lees(trajectcode).id(), documentId);
        if (!zoeken.isLaatste(document)) {
            throw new DomainException(
                    "document.nietLaatste", "Er is al een nieuwe versie van dit document. Ga daarmee verder.");
        }
        return document;
    }
}
