package be.werkpad.sjabloon.inhoud;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer as it stands on paper: paragraphs, a list of points, or rows with columns. */
public record Waarde(
        List<String> alineas, List<String> punten, @Nullable Tabel tabel) {
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
    public boolean isHeel() {
        return tabel != null
                && (tabel.isSmal() ? tabel.isHeel() : tabel.isHeel(tabel.rijen().get(0)));
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
        private static final int BREEDTE = 72;
        private static final int MEESTE_REGELS = 14;
        private static final int HELE_KAART = 900;

        /** Narrow enough for a table; otherwise each row becomes a card. */
        public boolean isSmal() {
            return kolommen.size() <= MEESTE_KOLOMMEN
                    && rijen.stream().flatMap(List::stream).allMatch(cel -> cel.length() <= LANGSTE_CEL);
        }

        /** Low enough to keep on one page, by an estimate of its lines. */
        boolean isHeel() {
            int letters = BREEDTE / kolommen.size();
            return rijen.stream()
                            .mapToInt(rij -> 1
                                    + rij.stream()
                                                    .mapToInt(String::length)
                                                    .max()
                                                    .orElse(0)
                                            / letters)
                            .sum()
                    <= MEESTE_REGELS;
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
