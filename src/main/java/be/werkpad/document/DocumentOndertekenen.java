package be.werkpad.document;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Marks a document as signed by all who had to (CH-4a-3), and keeps the finished file. */
@UseCase
public class DocumentOndertekenen {
    private final DocumentRepository documenten;
    private final DocumentOpslag opslag;
    private final Audittrail audit;
    private final Clock clock;

    DocumentOndertekenen(DocumentRepository documenten, DocumentOpslag opslag, Audittrail audit, Clock clock) {
        this.documenten = documenten;
        this.opslag = opslag;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param op day of the last signature */
    public DocumentKaart voor(long documentId, LocalDate op) {
        if (op.isAfter(LocalDate.now(clock))) {
            throw DomainException.bijVeld(
                    "document.getekendInToekomst", "datum", "De datum van de handtekening ligt in de toekomst.");
        }
        var document =
                documenten.findById(documentId).orElseThrow(() -> new NotFoundException("No document " + documentId));
        document.teken(op);
        var kaart = documenten.saveAndFlush(document).kaart();
        noteer(Actie.DOCUMENT_GETEKEND, kaart, Map.of("op", op.toString()));
        return kaart;
    }

    /**
     * Keeps the finished file, once; a second time changes nothing.
     *
     * @param verzegeld whether the seal of the dienst is in it
     */
    public void bewaar(DocumentKaart document, byte[] bestand, boolean verzegeld) {
        if (opslag.leesGetekend(document.id()).isEmpty()) {
            opslag.bewaarGetekend(document.id(), bestand);
            noteer(Actie.DOCUMENT_VERZEGELD, document, Map.of("zegel", verzegeld ? "JA" : "NEE"));
        }
    }

    private void noteer(Actie actie, DocumentKaart kaart, Map<String, String> details) {
        var alles = new java.util.HashMap<>(details);
        alles.put("soort", kaart.soort().name());
        alles.put("versie", String.valueOf(kaart.versie()));
        audit.noteer(actie, kaart.trajectId(), "document", String.valueOf(kaart.id()), alles);
    }
}
