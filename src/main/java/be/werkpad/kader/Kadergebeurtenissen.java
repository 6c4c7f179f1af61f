package be.werkpad.kader;

import be.werkpad.audit.Actie;
import be.werkpad.audit.AuditRegel;
import be.werkpad.audit.AuditZoeken;
import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentsoort;
import be.werkpad.plaatsing.PlaatsingKaart;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What happened since a part of the frame was settled, and unsettles it. */
@Component
class Kadergebeurtenissen {
    private final AuditZoeken audit;
    private final DocumentZoeken documenten;

    Kadergebeurtenissen(AuditZoeken audit, DocumentZoeken documenten) {
        this.audit = audit;
        this.documenten = documenten;
    }

    /** A change of status that the client agreed with, after this moment. */
    boolean statuutVeranderd(long trajectId, Instant nagekeken) {
        return audit.vanTraject(trajectId).stream()
                .filter(regel -> regel.actie() == Actie.WIJZIGING_DOORGEVOERD)
                .filter(regel -> "STATUUT".equals(regel.objectId()))
                .anyMatch(regel -> regel.tijdstip().isAfter(nagekeken));
    }

    /** When the last version of a document of the plaatsing was made; signatures before that are under another text. */
    Instant laatsteVersie(PlaatsingKaart plaatsing, Documentsoort soort) {
        var versies = versies(plaatsing, soort);
        return audit.vanTraject(plaatsing.trajectId()).stream()
                .filter(regel -> regel.actie() == Actie.DOCUMENT_OPGEMAAKT)
                .filter(regel -> versies.contains(regel.objectId()))
                .map(AuditRegel::tijdstip)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
    }

    private Set<String> versies(PlaatsingKaart plaatsing, Documentsoort soort) {
        return documenten.vanTraject(plaatsing.trajectId()).stream()
                .filter(document -> document.soort() == soort)
                .filter(document -> Objects.equals(document.plaatsingId(), plaatsing.id()))
                .map(DocumentKaart::id)
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }
}
