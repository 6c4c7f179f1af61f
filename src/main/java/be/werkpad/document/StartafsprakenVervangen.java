package be.werkpad.document;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What client and dienst agreed before there was a werkpost does not hold any more once all three signed an afsprakennota
 * (C.6 5). In the same transaction as the last signature.
 */
@Component
class StartafsprakenVervangen {
    private final DocumentRepository documenten;
    private final Eindversies eindversies;
    private final Audittrail audit;
    private final Clock clock;

    StartafsprakenVervangen(DocumentRepository documenten, Eindversies eindversies, Audittrail audit, Clock clock) {
        this.documenten = documenten;
        this.eindversies = eindversies;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    void on(DocumentGetekend getekend) {
        var reeks = getekend.reeks();
        if (reeks.soort() == Documentsoort.AFSPRAKENNOTA && reeks.plaatsingId() != null) {
            var start = new Documentreeks(reeks.trajectId(), null, reeks.soort());
            var reden = "Vervangen door: %s.".formatted(naam(reeks));
            documenten.findByReeksOrderByVersie(start.sleutel()).stream()
                    .filter(versie -> versie.kaart().status() != DocumentKaart.Status.VERVALLEN)
                    .forEach(versie -> laatVervallen(versie, reden));
        }
    }

    private String naam(Documentreeks reeks) {
        return documenten
                .findFirstByReeksOrderByVersieDesc(reeks.sleutel())
                .map(Document::kaart)
                .map(nota -> "%s, versie %d".formatted(nota.naam(), nota.versie()))
                .orElse(reeks.soort().naam());
    }

    private void laatVervallen(Document versie, String reden) {
        versie.laatVervallen(LocalDate.now(clock), reden);
        var kaart = documenten.saveAndFlush(versie).kaart();
        eindversies.meld(List.of(versie));
        audit.noteer(
                Actie.DOCUMENT_VERVALLEN,
                kaart.trajectId(),
                "document",
                String.valueOf(kaart.id()),
                Map.of("soort", kaart.soort().name(), "versie", String.valueOf(kaart.versie()), "reden", reden));
    }
}
