package be.werkpad.sjabloon.inhoud;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One numbered section; one without anything to say does not exist. */
public record Sectie(String id, String titel, @Nullable String picto, List<Deel> delen) {
    private static final int KORT = 700;
    private static final int AANLOOP = 400;

    /** Room to sign stays on one page. */
    public boolean isTekenen() {
        return delen.stream().anyMatch(Deel.Tekenblok.class::isInstance);
    }

    /** A few words and short answers, low enough to share a page with the room to sign. */
    boolean isKlein() {
        return delen.stream().mapToInt(Deel::lengte).sum() <= KORT;
    }

    /** Stays on one page: a few words, or room to sign. */
    public boolean isHeel() {
        return isTekenen() || delen.stream().mapToInt(Deel::lengteVanTekst).sum() <= KORT;
    }

    /** Its parts, each with the words that announce it. */
    public List<Stuk> stukken() {
        List<Stuk> stukken = new ArrayList<>();
        List<Deel.Tekst> aanloop = new ArrayList<>();
        for (int i = 0; i < delen.size(); i++) {
            var kop = stukken.isEmpty() ? this : null;
            if (!(delen.get(i) instanceof Deel.Tekst tekst)) {
                stukken.add(new Stuk(kop, List.copyOf(aanloop), delen.get(i)));
                aanloop.clear();
            } else if (leidtIn(i)) {
                aanloop.add(tekst);
            } else {
                stukken.add(new Stuk(kop, List.of(), tekst));
            }
        }
        return stukken;
    }

    /** A few words that announce what follows, and may not stand alone at the end of a page. */
    private boolean leidtIn(int plaats) {
        int lengte = 0;
        for (var deel : delen.subList(plaats, delen.size())) {
            if (!(deel instanceof Deel.Tekst)) {
                return lengte <= AANLOOP;
            }
            lengte += deel.lengteVanTekst();
        }
        return false;
    }

    /**
     * What has to begin on one page.
     *
     * @param kop the section of which it is the first part, and that gives it its heading
     * @param woorden announce the part
     */
    public record Stuk(@Nullable Sectie kop, List<Deel.Tekst> woorden, Deel deel) {}
}
