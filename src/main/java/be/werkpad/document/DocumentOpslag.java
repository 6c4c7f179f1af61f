package be.werkpad.document;

import be.werkpad.sjabloon.Taalniveau;
import java.util.Optional;

/** Where the bytes of documents are kept. Written once, never changed. */
public interface DocumentOpslag {
    /** The file that counts: its hash is that of the document. */
    void bewaar(long documentId, byte[] inhoud);

    Optional<byte[]> lees(long documentId);

    /** The same words as a page, or in the other level. */
    void bewaar(long documentId, Weergave weergave, byte[] inhoud);

    Optional<byte[]> lees(long documentId, Weergave weergave);

    /** The file with the signatures, which comes beside the one that was signed. */
    void bewaarGetekend(long documentId, byte[] inhoud);

    /** @throws IllegalStateException when the bytes are not what was stored */
    Optional<byte[]> leesGetekend(long documentId);

    /** Which showing of a document. */
    record Weergave(Taalniveau niveau, Vorm vorm) {}

    /** As a page or as a file. */
    enum Vorm {
        HTML,
        PDF
    }
}
