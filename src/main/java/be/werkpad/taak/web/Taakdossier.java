package be.werkpad.taak.web;

import be.werkpad.bijlage.BijlageKaart;
import be.werkpad.contact.ContactZoeken;
import be.werkpad.contact.ContactverslagKaart;
import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Leesrecht;
import be.werkpad.taak.TaakKaart;
import be.werkpad.taak.TaakbijlageToevoegen;
import java.util.List;
import org.springframework.stereotype.Component;

/** The part of the dossier that one looks at while filling in a form. */
@Component
class Taakdossier {
    private static final int CONTACTEN = 3;

    private final ContactZoeken contacten;
    private final DocumentZoeken documenten;
    private final Leesrecht leesrecht;
    private final TaakbijlageToevoegen bijlagen;

    Taakdossier(
            ContactZoeken contacten, DocumentZoeken documenten, Leesrecht leesrecht, TaakbijlageToevoegen bijlagen) {
        this.leesrecht = leesrecht;
        this.bijlagen = bijlagen;
        this.contacten = contacten;
        this.documenten = documenten;
    }

    /**
     * @param inOpmaak documents that are not final yet
     * @param bijlagen files of this task
     */
    record Dossier(List<ContactverslagKaart> contacten, List<DocumentKaart> inOpmaak, List<BijlageKaart> bijlagen) {}

    Dossier van(TaakKaart taak) {
        var trajectId = taak.trajectId();
        return new Dossier(
                contacten.vanTraject(trajectId).stream().limit(CONTACTEN).toList(),
                documenten.vanTraject(trajectId).stream()
                        .filter(leesrecht::magMedewerker)
                        .filter(document -> document.status() == DocumentKaart.Status.CONCEPT
                                || document.status() == DocumentKaart.Status.TER_BESPREKING)
                        .toList(),
                bijlagen.van(taak));
    }
}
