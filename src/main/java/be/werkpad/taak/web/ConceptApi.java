package be.werkpad.taak.web;

import be.werkpad.shared.NotFoundException;
import be.werkpad.taak.ConceptBewaren;
import be.werkpad.taak.Concepten;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The own draft of a task, for the form on our page. */
@RestController
@RequestMapping("/api/taken/{id}/concept")
class ConceptApi {
    private final Concepten concepten;
    private final ConceptBewaren bewaren;

    ConceptApi(Concepten concepten, ConceptBewaren bewaren) {
        this.concepten = concepten;
        this.bewaren = bewaren;
    }

    /** @param versie the version this goes on from; 0 or nothing for the first */
    record Bewaring(int versie, @Nullable Map<String, Object> gegevens) {}

    record Bewaard(int versie) {}

    @GetMapping
    ConceptAntwoord concept(@PathVariable String id) {
        return concepten
                .mijn(id)
                .map(ConceptAntwoord::van)
                .orElseThrow(() -> new NotFoundException("No draft of this user for task " + id));
    }

    @PutMapping
    Bewaard bewaren(@PathVariable String id, @RequestBody Bewaring bewaring) {
        var gegevens = bewaring.gegevens() == null ? Map.<String, Object>of() : bewaring.gegevens();
        return new Bewaard(bewaren.voor(id, bewaring.versie(), gegevens));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void weggooien(@PathVariable String id) {
        concepten.verwijder(id);
    }
}
