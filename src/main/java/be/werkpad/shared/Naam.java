package be.werkpad.shared;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Name of a person: any alphabet, no digits or signs that belong in code. */
public final class Naam {
    private static final int LANGST = 100;
    private static final Pattern TEKENS = Pattern.compile("[\\p{L}\\p{M}\\p{Pd}'’‘ .]+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern TUSSEN_WOORDEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Naam() {}

    /** Whether two people write the same name: case, spaces, accents and the order of first and last name are free. */
    public static boolean zelfde(@Nullable String een, @Nullable String ander) {
        return een != null
                && ander != null
                && !woorden(een).isEmpty()
                && woorden(een).equals(woorden(ander));
    }

    /** Whether a text names somebody with this name, among other words; as free as {@link #zelfde}. */
    public static boolean noemt(String tekst, String naam) {
        var gezocht = woorden(naam);
        return !gezocht.isEmpty() && new HashSet<>(woorden(tekst)).containsAll(gezocht);
    }

    /** Whether both may be one person: all words of the shorter name stand in the longer one, as with second first names. */
    public static boolean kanZelfdeZijn(String een, String ander) {
        var links = woorden(een);
        var rechts = woorden(ander);
        return !links.isEmpty() && !rechts.isEmpty() && (links.containsAll(rechts) || rechts.containsAll(links));
    }

    private static List<String> woorden(String naam) {
        return TUSSEN_WOORDEN
                .splitAsStream(Tekst.kaal(naam))
                .filter(woord -> !woord.isEmpty())
                .sorted()
                .toList();
    }

    /** The code of what is wrong, or nothing. */
    public static Optional<String> fout(String waarde) {
        if (waarde.isBlank()) return Optional.of("naam.leeg");
        if (waarde.codePointCount(0, waarde.length()) > LANGST) return Optional.of("naam.lang");
        var goed = TEKENS.matcher(waarde).matches() && LETTER.matcher(waarde).find();
        return goed ? Optional.empty() : Optional.of("naam.tekens");
    }
}
