package be.werkpad.document;

import be.werkpad.sjabloon.Documentgegevens.Lijst;

/** A table of a paper that a module above this one knows. */
public interface Lijstbijdrage {
    /** The name of {@code data-lijst} in the text of the paper. */
    String naam();

    Lijst voor(Documentreeks reeks);
}
