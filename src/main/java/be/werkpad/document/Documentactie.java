package be.werkpad.document;

import java.util.Optional;

/** What another module can do with one document: a button on its page. A module that has one contributes it as a bean. */
public interface Documentactie {
    /**
     * A button that sends {@code documentId}.
     *
     * @param tekst key of its text
     * @param uitleg key of what it does, in a sentence
     * @param pad what follows {@code /trajecten/{code}}
     */
    record Knop(String tekst, String uitleg, String pad) {}

    /** Empty when it cannot be done with this document now. */
    Optional<Knop> voor(DocumentKaart document);
}
