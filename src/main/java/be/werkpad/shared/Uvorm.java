package be.werkpad.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text with "je" in the words for somebody who is called "u".
 *
 * @param isZeker false when a rule had to guess, so that a person must read it
 */
public record Uvorm(String tekst, boolean isZeker) {
    private static final Set<String> JE = Set.of("je", "jij", "jou", "jouw", "jezelf", "jullie");
    private static final Pattern DEEL =
            Pattern.compile("<(?:[^>\"']|\"[^\"]*\"|'[^']*')*>|\\[\\[.*?]]|\\{[^}]*}|[\\p{L}\\p{N}’]+|[^\\p{L}]");
    private static final Pattern GRENS = Pattern.compile("[.,;:?!()\"“”/]|(?s)</?(?!strong|br|b\\b)[a-z].*");
    private static final Pattern WOORD = Pattern.compile("\\p{L}.*|\\[\\[.*|\\{.*");

    public static Uvorm van(String tekst) {
        var zin = lees(tekst);
        var zeker = true;
        for (var woord : zin) {
            if (JE.contains(woord.klein())) {
                zeker &= new Vervoeging(woord).pasToe();
            }
        }
        var nieuw = new StringBuilder();
        zin.forEach(woord -> nieuw.append(woord.nieuw).append(woord.erna));
        return new Uvorm(nieuw.toString(), zeker);
    }

    /** Somebody is still called "je" in this text. */
    public static boolean staatNogIn(String tekst) {
        return lees(tekst).stream().anyMatch(woord -> JE.contains(woord.klein()));
    }

    private static List<Woord> lees(String tekst) {
        var woorden = new ArrayList<Woord>();
        var begin = new Woord("", null);
        woorden.add(begin);
        var deel = DEEL.matcher(tekst);
        var grens = true;
        while (deel.find()) {
            var laatste = woorden.get(woorden.size() - 1);
            if (WOORD.matcher(deel.group()).matches()) {
                var woord = new Woord(deel.group(), grens ? null : laatste);
                woorden.add(woord);
                grens = false;
            } else {
                laatste.erna += deel.group();
                grens |= GRENS.matcher(deel.group()).matches();
            }
        }
        return woorden;
    }

    /** A word and what follows it up to the next word; its neighbours are those of the same part of a sentence. */
    static final class Woord {
        private final String oud;
        final @Nullable Woord vorig;

        @Nullable
        Woord volgend;

        String nieuw;

        /** This "je" does something, or is something. */
        boolean isOnderwerp;

        private String erna = "";

        private Woord(String oud, @Nullable Woord vorig) {
            this.oud = oud;
            this.vorig = vorig;
            nieuw = oud;
            if (vorig != null) {
                vorig.volgend = this;
            }
        }

        String klein() {
            return oud.toLowerCase(java.util.Locale.ROOT);
        }

        boolean isMetHoofdletter() {
            return !oud.isEmpty() && Character.isUpperCase(oud.charAt(0));
        }

        /** With the capital of the word it takes the place of. */
        void wordt(String ander) {
            nieuw = isMetHoofdletter()
                    ? ander.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + ander.substring(1)
                    : ander;
        }
    }
}
