package be.werkpad.document;

import java.util.Map;

/** Answers of a form that a module above this one knows better by now. */
public interface Antwoordbijwerking {
    /** The form whose answers it knows. */
    String formulier();

    /** @param antwoorden changed in place; nothing comes in that was not there */
    void werkBij(Documentreeks reeks, Map<String, Object> antwoorden);
}
