package be.werkpad.taak.web;

import be.werkpad.taak.Concepten.Concept;
import java.time.Instant;
import java.util.Map;

/** A draft as the page sees it. */
record ConceptAntwoord(int versie, Map<String, Object> gegevens, Instant bewaard) {
    static ConceptAntwoord van(Concept concept) {
        return new ConceptAntwoord(concept.versie(), concept.gegevens(), concept.bewaard());
    }
}
