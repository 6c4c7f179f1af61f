package be.werkpad.document;

import be.werkpad.traject.TrajectKaart;
import java.util.List;

/** What another module can do with the papers of a dossier together. A module that has one contributes it as a bean. */
public interface Documentenactie {
    /**
     * A button above the list, and what has to be known there.
     *
     * @param tekst key of the text of the button
     * @param pad what follows {@code /trajecten/{code}}
     * @param meldingen sentences; may be empty
     */
    record Knop(String tekst, String pad, List<String> meldingen) {}

    Knop voor(TrajectKaart traject);
}
