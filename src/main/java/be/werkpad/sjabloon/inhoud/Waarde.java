package be.werkpad.sjabloon.inhoud;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An answer as it stands on paper: paragraphs, a list of points, or rows with columns. */
public record Waarde(
        List<String> alineas, List<String> punten, @Nullable Tabel tabel) {
    static final Waarde LEEG = new Waarde(List.of(), List.of(), null);
    private static final int LANG = 400;
    private static final int VEEL = 12;
    private static final int KERN = 90;

    static Waarde tekst(List<String> alineas) {
        return new Waarde(alineas, List.of(), null);
    }

    static Waarde punten(List<String> punten) {
        return new Waarde(List.of(), punten, null);
    }

    static Waarde rijen(Tabel tabel) {
        return new Waarde(List.of(), List.of(), tabel);
    }

    boolean isLeeg() {
        return alineas.isEmpty() && punten.isEmpty() && tabel == null;
    }

    /** Fits beside its label; otherwise it stands below, over the full width. */
    public boolean isKort() {
        return tabel == null && lengte() <= LANG && punten.size() <= VEEL;
    }

    /** Letters of its paragraphs and points. */
    int lengte() {
        return alineas.stream().mapToInt(String::length).sum()
                + punten.stream().mapToInt(String::length).sum();
    }

    /** A table, or the first of its cards, that fits on one page with the headings above it. */
    public boolean isHeel(boolean eenvoudig) {
        return tabel != null
                && (tabel.isSmal(eenvoudig)
                        ? tabel.isHeel()
                        : tabel.isHeel(tabel.rijen().get(0)));
    }

    boolean isJaOfNee() {
        return alineas.equals(List.of("Ja")) || alineas.equals(List.of("Nee"));
    }

    /** One line for a summary; the whole answer stands further on. */
    public String kern() {
        var tekst = String.join(", ", tabel != null ? tabel.titels() : punten.isEmpty() ? alineas : punten);
        if (tekst.length() <= KERN) {
            return tekst;
        }
        int spatie = tekst.lastIndexOf(' ', KERN);
        int einde = spatie > 0 ? spatie : KERN;
        return tekst.substring(0, Character.isHighSurrogate(tekst.charAt(einde - 1)) ? einde - 1 : einde) + " …";
    }

    /** @param kolommen labels, as many as each row has cells; an unanswered cell is empty */
    public record Tabel(List<String> kolommen, List<List<String>> rijen) {
        private static final int MEESTE_KOLOMMEN = 4;
        private static final int LANGSTE_CEL = 140;
        /** Of a few columns each is wide, in small letters. */
        private static final int RUIME_CEL = 260;

        private static final int WEINIG_KOLOMMEN = 3;
        private static final int EERSTE_KOLOM = 18;
        private static final int ANDERE_KOLOMMEN = 40;
        private static final int HELE_TABEL = 30;
        private static final int HELE_KAART = 900;

        /** Without the columns in which nothing stands. */
        static Tabel zonderLegeKolommen(List<String> kolommen, List<List<String>> rijen) {
            var gevuld = IntStream.range(0, kolommen.size())
                    .filter(kolom ->
                            rijen.stream().anyMatch(rij -> !rij.get(kolom).isEmpty()))
                    .boxed()
                    .toList();
            return new Tabel(
                    gevuld.stream().map(kolommen::get).toList(),
                    rijen.stream()
                            .map(rij -> gevuld.stream().map(rij::get).toList())
                            .toList());
        }

        /** Narrow enough for a table in which no word breaks; otherwise each row becomes a card. */
        public boolean isSmal(boolean eenvoudig) {
            var langste = !eenvoudig && kolommen.size() <= WEINIG_KOLOMMEN ? RUIME_CEL : LANGSTE_CEL;
            return kolommen.size() <= (eenvoudig ? MEESTE_KOLOMMEN - 1 : MEESTE_KOLOMMEN)
                    && rijen.stream().flatMap(List::stream).allMatch(cel -> cel.length() <= langste)
                    && new Kolombreedte(this, eenvoudig).past();
        }

        /** Classes of the layout that give each column its width. */
        public List<String> breedtes(boolean eenvoudig) {
            return new Kolombreedte(this, eenvoudig).klassen();
        }

        /** Low enough to keep on one page with its headings, by an estimate in the large letters of easy language. */
        boolean isHeel() {
            return rijen.stream().mapToInt(this::hoogte).sum() <= HELE_TABEL;
        }

        /** Half lines, with the space between rows. */
        private int hoogte(List<String> rij) {
            int regels = 1 + rij.get(0).length() / EERSTE_KOLOM;
            for (var cel : rij.subList(1, rij.size())) {
                regels = Math.max(regels, 1 + cel.length() * (rij.size() - 1) / ANDERE_KOLOMMEN);
            }
            return 2 * regels + 1;
        }

        /** Short enough to keep on one page. */
        public boolean isHeel(List<String> rij) {
            return rij.stream().mapToInt(String::length).sum() <= HELE_KAART;
        }

        /** Too long to keep on one page. */
        public boolean breekt(String cel) {
            return cel.length() > LANG;
        }

        List<String> titels() {
            return rijen.stream()
                    .map(rij -> rij.get(0))
                    .filter(cel -> !cel.isEmpty())
                    .toList();
        }
    }
}
