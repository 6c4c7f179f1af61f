package be.werkpad.formulier;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A pattern from a form, tried as form-js does (found anywhere) but never for long: its author is not a programmer. */
final class Patroon {
    private static final int MEESTE_STAPPEN = 2_000_000;

    private Patroon() {}

    static Optional<Pattern> lees(String patroon) {
        try {
            return Optional.of(Pattern.compile(patroon));
        } catch (PatternSyntaxException fout) {
            return Optional.empty();
        }
    }

    /** A pattern that takes too long refuses. */
    static boolean past(Pattern patroon, String tekst) {
        try {
            return patroon.matcher(new Geteld(tekst, new int[1])).find();
        } catch (TeLang | StackOverflowError nietTeDoen) {
            return false;
        }
    }

    private static final class TeLang extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Counts how often the matcher looks at a character, which is how long it takes. */
    private record Geteld(CharSequence tekst, int[] stappen) implements CharSequence {
        @Override
        public char charAt(int index) {
            if (++stappen[0] > MEESTE_STAPPEN) throw new TeLang();
            return tekst.charAt(index);
        }

        @Override
        public int length() {
            return tekst.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Geteld(tekst.subSequence(start, end), stappen);
        }

        @Override
        public String toString() {
            return tekst.toString();
        }
    }
}
