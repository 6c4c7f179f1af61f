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
    private final DocumentZoeken zoeken;
    private final DocumentDefinitiefMaken definitief;
    private final DocumentBezorgen bezorgen;
    private final TrajectToegang toegang;
    private final Leesrecht leesrecht;
    private final Audittrail audit;

    DocumentAfhandelen(
            DocumentRepository documenten,
            DocumentZoeken zoeken,
            DocumentDefinitiefMaken definitief,
            DocumentBezorgen bezorgen,
            TrajectToegang toegang,
            Leesrecht leesrecht,
            Audittrail audit) {
        this.documenten = documenten;
        this.zoeken = zoeken;
        this.definitief = definitief;
        this.bezorgen = bezorgen;
        this.toegang = toegang;
        this.leesrecht = leesrecht;
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
        definitief.metDeKnop(laatste(trajectcode, documentId).reeks());
    }

    /** A final version can be handed over also while somebody writes the next one. */
    public void bezorg(String trajectcode, long documentId, Bezorging bezorging) {
        bezorgen.voor(lees(trajectcode, documentId), bezorging);
    }

    /** @throws be.werkpad.shared.NotFoundException also when the user may not know that it exists */
    public DocumentKaart lees(String trajectcode, long documentId) {
        var traject = toegang.lees(trajectcode);
        var document = zoeken.inDossier(traject.id(), documentId);
        if (!leesrecht.mag(traject, document)) {
            throw new NotFoundException("This document is not for this user");
        }
        return document;
    }

    private DocumentKaart laatste(String trajectcode, long documentId) {
        var document = lees(trajectcode, documentId);
        if (!zoeken.isLaatste(document)) {
            throw new DomainException(
                    "document.nietLaatste", "Er is al een nieuwe versie van dit document. Ga daarmee verder.");
        }
        return document;
    }
}
