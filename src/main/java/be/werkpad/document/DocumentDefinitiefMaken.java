package be.werkpad.document;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Fixes a document that everybody agrees on. From then on only a new version can say something else. */
@UseCase
public class DocumentDefinitiefMaken {
    private final DocumentRepository documenten;
    private final Audittrail audit;
    private final Clock clock;

    DocumentDefinitiefMaken(DocumentRepository documenten, Audittrail audit, Clock clock) {
        this.documenten = documenten;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest version; does nothing when it is final already. */
    public DocumentKaart voor(Documentreeks reeks) {
        var document = laatste(reeks);
        if (document.kaart().isDefinitief()) {
            return document.kaart();
        }
        document.maakDefinitief(LocalDate.now(clock));
        return bewaard(document);
    }

    private Document laatste(Documentreeks reeks) {
        return documenten
                .findFirstByReeksOrderByVersieDesc(reeks.sleutel())
                .orElseThrow(() -> new DomainException(
                        "document.ontbreekt",
                        "Het document '%s' is nog niet opgemaakt."
                                .formatted(reeks.soort().naam())));
    }

    private DocumentKaart bewaard(Document document) {
        var kaart = documenten.saveAndFlush(document).kaart();
        audit.noteer(
                Actie.DOCUMENT_DEFINITIEF,
                kaart.trajectId(),
                "document",
                String.valueOf(kaart.id()),
                Map.of("soort", kaart.soort().name(), "versie", String.valueOf(kaart.versie())));
        return kaart;
    }
}
