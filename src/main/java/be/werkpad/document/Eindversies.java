package be.werkpad.document;

import be.werkpad.document.DocumentKaart.Status;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Sees to it that a series never has two final versions. */
@Component
class Eindversies {
    private static final String VERVANGEN = "Er is een nieuwe versie.";

    private final DocumentRepository documenten;
    private final ApplicationEventPublisher events;

    Eindversies(DocumentRepository documenten, ApplicationEventPublisher events) {
        this.documenten = documenten;
        this.events = events;
    }

    /**
     * What was final lapses; a signed version only when its successor is signed as well.
     *
     * @return what lapsed, to {@link #meld} when its successor is in its place
     */
    List<Document> maakPlaats(Document document, Status status, LocalDate op) {
        var weg = vorige(document).stream()
                .filter(Document::isEindversie)
                .filter(ander -> status == Status.GETEKEND || ander.kaart().status() != Status.GETEKEND)
                .toList();
        weg.forEach(ander -> laatVervallen(ander, op));
        return weg;
    }

    /** A draft goes as soon as there is a newer version; a final version stays until the new one is final too. */
    void ruimOp(Document vorige, LocalDate op) {
        if (!vorige.isEindversie() && vorige.kaart().status() != Status.VERVALLEN) {
            laatVervallen(vorige, op);
        }
    }

    /**
     * Tells whoever works with these versions. Only after the new one is saved, because a signing round starts again at
     * once; and before the trail is written, because who signs locks the round first and the trail after it.
     */
    void meld(List<Document> vervangen) {
        vervangen.stream()
                .map(Document::kaart)
                .forEach(kaart -> events.publishEvent(new DocumentVervangen(kaart.id(), kaart.trajectId())));
    }

    private void laatVervallen(Document document, LocalDate op) {
        document.laatVervallen(op, VERVANGEN);
        documenten.saveAndFlush(document);
    }

    private List<Document> vorige(Document document) {
        return documenten.findByReeksOrderByVersie(document.reeks().sleutel()).stream()
                .filter(ander -> ander != document)
                .toList();
    }
}
