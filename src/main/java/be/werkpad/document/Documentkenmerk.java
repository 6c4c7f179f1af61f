package be.werkpad.document;

import java.util.Optional;

/** What another module tells of one document, in the list and on its page. A module that knows something contributes it. */
public interface Documentkenmerk {
    /** A few words in plain Dutch; empty when there is nothing to tell. */
    Optional<String> voor(DocumentKaart document);
}
