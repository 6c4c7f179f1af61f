package be.werkpad.document;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.util.Map;

/** Notes that the client, or somebody else who may have it, got a document, when and how (CH-9e). */
@UseCase
public class DocumentBezorgen {
    private final DocumentRepository documenten;
    private final Bezorgcontrole controle;
    private final Bezorgtermijn termijn;
    private final Audittrail audit;

    DocumentBezorgen(DocumentRepository documenten, Bezorgcontrole controle, Bezorgtermijn termijn, Audittrail audit) {
        this.documenten = documenten;
        this.controle = controle;
        this.termijn = termijn;
        this.audit = audit;
    }

    /** The final version, or what comes closest, which refuses. */
    public DocumentKaart voor(Documentreeks reeks, Bezorging bezorging) {
        var versies = documenten.findByReeksOrderByVersie(reeks.sleutel());
        var laatste = versies.stream().filter(Document::isEindversie).reduce((vorige, volgende) -> volgende);
        return bezorg(
                laatste.or(() -> versies.stream().reduce((vorige, volgende) -> volgende))
                        .orElseThrow(() -> new DomainException(
                                "document.ontbreekt",
                                "Het document '%s' is nog niet opgemaakt."
                                        .formatted(reeks.soort().naam()))),
                bezorging);
    }

    /** This version. */
    public DocumentKaart voor(DocumentKaart kaart, Bezorging bezorging) {
        return bezorg(documenten.findById(kaart.id()).orElseThrow(), bezorging);
    }

    private DocumentKaart bezorg(Document document, Bezorging bezorging) {
        controle.eis(document.kaart(), bezorging);
        document.bezorg(bezorging);
        var kaart = documenten.saveAndFlush(document).kaart();
        termijn.bezorgd(kaart.trajectId(), bezorging.datum());
        audit.noteer(
                bezorging.isAanClient() ? Actie.DOCUMENT_BEZORGD : Actie.KOPIE_BEZORGD,
                kaart.trajectId(),
                "document",
                String.valueOf(kaart.id()),
                Map.of(
                        "soort", kaart.soort().name(),
                        "versie", String.valueOf(kaart.versie()),
                        "vorm", bezorging.vorm().name()));
        return kaart;
    }
}
