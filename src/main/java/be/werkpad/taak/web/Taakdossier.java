package be.werkpad.taak.web;

import be.werkpad.contact.ContactZoeken;
import be.werkpad.contact.ContactverslagKaart;
import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import java.util.List;
import org.springframework.stereotype.Component;

/** The part of the dossier that one looks at while filling in a form. */
@Component
class Taakdossier {
    private static final int CONTACTEN = 3;

    private final ContactZoeken contacten;
    private final DocumentZoeken documenten;

    Taakdossier(ContactZoeken contacten, DocumentZoeken documenten) {
        this.contacten = contacten;
        this.documenten = documenten;
    }

    /** @param inOpmaak documents that are not final yet */
    record Dossier(List<ContactverslagKaart> contacten, List<DocumentKaart> inOpmaak) {}

    Dossier van(long trajectId) {
        return new Dossier(
                contacten.vanTraject(trajectId).stream().limit(CONTACTEN).toList(),
                documenten.vanTraject(trajectId).stream()
                        .filter(document -> document.status() == DocumentKaart.Status.CONCEPT
                                || document.status() == DocumentKaart.Status.TER_BESPREKING)
                        .toList());
    }
}
