package be.werkpad.taak.web;

import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.opvolging.ContactverslagKaart;
import be.werkpad.opvolging.OpvolgingZoeken;
import java.util.List;
import org.springframework.stereotype.Component;

/** The part of the dossier that one looks at while filling in a form. */
@Component
class Taakdossier {
    private static final int CONTACTEN = 3;

    private final OpvolgingZoeken opvolging;
    private final DocumentZoeken documenten;

    Taakdossier(OpvolgingZoeken opvolging, DocumentZoeken documenten) {
        this.opvolging = opvolging;
        this.documenten = documenten;
    }

    /** @param inOpmaak documents that are not final yet */
    record Dossier(List<ContactverslagKaart> contacten, List<DocumentKaart> inOpmaak) {}

    Dossier van(long trajectId) {
        return new Dossier(
                opvolging.contactenVan(trajectId).stream().limit(CONTACTEN).toList(),
                documenten.vanTraject(trajectId).stream()
                        .filter(document -> document.status() == DocumentKaart.Status.CONCEPT
                                || document.status() == DocumentKaart.Status.TER_BESPREKING)
                        .toList());
    }
}
