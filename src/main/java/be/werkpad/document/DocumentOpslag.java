package be.werkpad.document;

import java.util.Optional;

/** Where the bytes of documents are kept. Written once, never changed. */
public interface DocumentOpslag {
    void bewaar(long documentId, byte[] inhoud);

    Optional<byte[]> lees(long documentId);
}
