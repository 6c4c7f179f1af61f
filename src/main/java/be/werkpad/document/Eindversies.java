package be.werkpad.document;

import be.werkpad.document.DocumentKaart.Status;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sees to it that a series never has two final versions. */
@Component
class Eindversies {
    private static final String VERVANGEN = "Er is een nieuwe versie.";

    private final DocumentRepository documenten;

    Eindversies(DocumentRepository documenten) {
        this.documenten = documenten;
    }

    /** What was final lapses; a signed version only when its successor is signed as well. */
    void maakPlaats(Document document, Status status, LocalDate op) {
        vorige(document).stream()
                .filter(Document::isEindversie)
                .filter(ander -> status == Status.GETEKEND || ander.kaart().status() != Status.GETEKEND)
                .forEach(ander -> {
                    ander.laatVervallen(op, VERVANGEN);
                    documenten.saveAndFlush(ander);
                });
    }

    private List<Document> vorige(Document document) {
        return documenten.findByReeksOrderByVersie(document.reeks().sleutel()).stream()
                .filter(ander -> ander != document)
                .toList();
    }
}
