package be.werkpad.sjabloon.inhoud;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** How wide the columns of a table are: first the longest word of each, then a share of what is left. In letters. */
final class Kolombreedte {
    private static final int REGEL = 80;
    private static final int REGEL_GROTE_LETTERS = 68;
    private static final int RAND = 3;
    private static final int RUIM = 36;
    private static final int STAP = 2;

    private final int regel;
    private final List<Integer> minstens;
    private final List<Integer> liefst;

    Kolombreedte(Waarde.Tabel tabel, boolean groteLetters) {
        this.regel = groteLetters ? REGEL_GROTE_LETTERS : REGEL;
        this.minstens = breedtes(tabel, Kolombreedte::langsteWoord);
        this.liefst = breedtes(tabel, cel -> Math.min(RUIM, cel.length()));
    }

    /** No word has to break. */
    boolean past() {
        return som(minstens) + afronding() <= regel;
    }

    /** "k24" is 24 percent of the line; the last column takes the rest. */
    List<String> klassen() {
        int over = Math.max(0, regel - som(minstens) - afronding());
        int wens = Math.max(1, som(liefst) - som(minstens));
        return IntStream.range(0, minstens.size())
                .mapToObj(kolom -> {
                    int extra = Math.max(0, liefst.get(kolom) - minstens.get(kolom)) * over / wens;
                    return kolom == minstens.size() - 1 ? "" : "k" + Math.min(80, procent(minstens.get(kolom) + extra));
                })
                .toList();
    }

    /** Rounded up to a width that the layout knows: a letter less would break the longest word. */
    private int procent(int letters) {
        return (letters * 100 + STAP * regel - 1) / (STAP * regel) * STAP;
    }

    /** What the other columns may take of the last one by rounding up. */
    private int afronding() {
        return (minstens.size() - 1) * STAP * regel / 100;
    }

    private static List<Integer> breedtes(Waarde.Tabel tabel, ToIntFunction<String> letters) {
        return IntStream.range(0, tabel.kolommen().size())
                .mapToObj(kolom -> {
                    int meeste = letters.applyAsInt(tabel.kolommen().get(kolom));
                    for (var rij : tabel.rijen()) {
                        meeste = Math.max(meeste, letters.applyAsInt(rij.get(kolom)));
                    }
                    return RAND + meeste;
                })
                .toList();
    }

    /** A word may break at a hyphen. */
    private static int langsteWoord(String cel) {
        int langste = 0;
        int begin = 0;
        for (int plaats = 0; plaats <= cel.length(); plaats++) {
            if (plaats == cel.length() || cel.charAt(plaats) == '-' || Character.isWhitespace(cel.charAt(plaats))) {
                langste = Math.max(langste, plaats - begin);
                begin = plaats + 1;
            }
        }
        return langste;
    }

    private static int som(List<Integer> breedtes) {
        return breedtes.stream().mapToInt(Integer::intValue).sum();
    }
}
