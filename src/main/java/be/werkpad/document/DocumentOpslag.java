package be.werkpad.document;

import java.util.Optional;

/** Where the bytes of documents are kept. Written once, never changed. */
public interface DocumentOpslag {
    void bewaar(long documentId, byte[] inhoud);

    Optional<byte[]> lees(long documentId);

    /** The file with the signatures, which comes beside the one that was signed. */
    void bewaarGetekend(long documentId, byte[] inhoud);

    /** @throws IllegalStateException when the bytes are not what was stored */
    Optional<byte[]> leesGetekend(long documentId);
}
