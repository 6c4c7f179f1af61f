package be.werkpad.sjabloon.inhoud;

import be.werkpad.sjabloon.Documentgegevens.Keuze;
import java.util.List;

/** A part of a section. The layout asks {@link #soort} which of its fragments draws it. */
public sealed interface Deel {
    int VEEL = 10_000;

    String soort();

    /** Letters, if these are words of the template itself; any other part counts as long. */
    default int lengteVanTekst() {
        return VEEL;
    }

    /** Words of the template itself, as HTML that was checked. */
    record Tekst(String html) implements Deel {
        @Override
        public String soort() {
            return "tekst";
        }

        @Override
        public int lengteVanTekst() {
            return html.length();
        }
    }

    /** Answers of forms. */
    record Antwoordblok(Blok blok) implements Deel {
        @Override
        public String soort() {
            return "blok";
        }
    }

    /** A table that is no answer: who is who, dates, documents. */
    record Tabelblok(Waarde waarde) implements Deel {
        @Override
        public String soort() {
            return "tabel";
        }
    }

    /** What the client chose. */
    record Keuzeblok(List<Keuze> keuzes) implements Deel {
        @Override
        public String soort() {
            return "keuzes";
        }
    }

    /** Room to sign. */
    record Tekenblok(List<Persoon> personen) implements Deel {
        @Override
        public String soort() {
            return "tekenen";
        }
    }
}
