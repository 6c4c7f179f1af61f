package be.werkpad.document;

import be.werkpad.shared.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets people who want the same of one document come one after the other. */
@Component
public class Documentslot {
    private final DocumentRepository documenten;

    Documentslot(DocumentRepository documenten) {
        this.documenten = documenten;
    }

    /** A document of this dossier, as it is when whoever was first is done; held until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentKaart neem(long trajectId, long id) {
        return documenten
                .opSlot(id)
                .map(Document::kaart)
                .filter(kaart -> kaart.trajectId() == trajectId)
                .orElseThrow(() -> new NotFoundException("No document %d in this dossier".formatted(id)));
    }
}
