package be.werkpad.document;

import be.werkpad.audit.AuditRegel;
import be.werkpad.traject.Tijdlijnfilter;
import org.springframework.stereotype.Component;

/** That there is a complaint is only for who may read it (G.3). */
@Component
class Klachtspoor implements Tijdlijnfilter {
    private final DocumentRepository documenten;
    private final Leesrecht leesrecht;

    Klachtspoor(DocumentRepository documenten, Leesrecht leesrecht) {
        this.documenten = documenten;
        this.leesrecht = leesrecht;
    }

    @Override
    public boolean mag(AuditRegel regel) {
        var document = regel.objectId();
        return document == null
                || !Documentsoort.KLACHTDOSSIER.name().equals(regel.details().get("soort"))
                || documenten
                        .findById(Long.parseLong(document))
                        .map(Document::kaart)
                        .filter(leesrecht::magMedewerker)
                        .isPresent();
    }
}
