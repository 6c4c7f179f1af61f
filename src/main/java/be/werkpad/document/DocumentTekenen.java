package be.werkpad.document;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.document.DocumentKaart.Status;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Tells a document that its signatures are complete, or that they do not count. Who signs, and how, is not known here. */
@UseCase
public class DocumentTekenen {
    private final DocumentRepository documenten;
    private final Eindversies eindversies;
    private final Audittrail audit;
    private final Clock clock;

    DocumentTekenen(DocumentRepository documenten, Eindversies eindversies, Audittrail audit, Clock clock) {
        this.documenten = documenten;
        this.eindversies = eindversies;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * All who had to have signed. A signed version before it lapses.
     *
     * @throws DomainException document.nietDefinitief, document.getekendVoorDefinitief, document.getekendInToekomst
     */
    public DocumentKaart getekend(long documentId, LocalDate op) {
        var vandaag = LocalDate.now(clock);
        if (op.isAfter(vandaag)) {
            throw DomainException.bijVeld(
                    "document.getekendInToekomst", "datum", "De datum van de handtekening ligt in de toekomst.");
        }
        var document = document(documentId);
        var vervangen = eindversies.maakPlaats(document, Status.GETEKEND, vandaag);
        document.teken(op);
        var kaart = bewaard(document, "getekend");
        eindversies.meld(vervangen);
        return kaart;
    }

    /**
     * The signatures do not count any more; the document waits for new ones.
     *
     * @throws DomainException document.nietGetekend
     */
    public DocumentKaart handtekeningenVervallen(long documentId) {
        var document = document(documentId);
        document.laatHandtekeningenVervallen();
        return bewaard(document, "handtekeningenVervallen");
    }

    private Document document(long id) {
        return documenten.findById(id).orElseThrow(() -> new NotFoundException("No document " + id));
    }

    private DocumentKaart bewaard(Document document, String stap) {
        var kaart = documenten.saveAndFlush(document).kaart();
        audit.noteer(
                Actie.DOCUMENT_DEFINITIEF,
                kaart.trajectId(),
                "document",
                String.valueOf(kaart.id()),
                Map.of("soort", kaart.soort().name(), "versie", String.valueOf(kaart.versie()), "stap", stap));
        return kaart;
    }
}
