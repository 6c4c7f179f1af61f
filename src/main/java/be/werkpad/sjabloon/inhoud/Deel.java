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

    /** The same, where short answers count too, each with the room of a line. */
    default int lengte() {
        return lengteVanTekst();
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
        private static final int REGEL = 70;

        @Override
        public int lengte() {
            var velden = blok.velden();
            return velden.stream().allMatch(veld -> veld.waarde().isKort())
                    ? velden.stream().mapToInt(veld -> REGEL + veld.lengte()).sum()
                    : VEEL;
        }

        @Override
        public String soort() {
            return "blok";
        }
    }

    /** A table that is no answer: who is who, dates, documents. */
    record Tabelblok(Waarde waarde) implements Deel {
        private static final int RIJ = 120;

        @Override
        public int lengte() {
            var tabel = waarde.tabel();
            return tabel == null ? VEEL : RIJ * (1 + tabel.rijen().size());
        }

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

    /**
     * Room to sign.
     *
     * @param metBlad a process has it signed, also on the screen: those signatures stand on a sheet at the end
     */
    record Tekenblok(List<Persoon> personen, boolean metBlad) implements Deel {
        @Override
        public String soort() {
            return "tekenen";
        }
    }
}
