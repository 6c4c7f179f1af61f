package be.werkpad.traject;

import java.util.Optional;

/** Something so serious that every page of a dossier says it. */
public interface Dossierwaarschuwing {
    /** The key of the text; empty when all is well. */
    Optional<String> van(long trajectId);
}
