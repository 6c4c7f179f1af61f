package be.werkpad.traject;

import java.util.Optional;

/** Who knows how to deal with a client, asked for the head of the dossier. */
public interface Omgangsbron {
    Optional<Omgang> van(long trajectId);
}
