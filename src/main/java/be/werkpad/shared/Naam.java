package be.werkpad.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** Name of a person: any alphabet, no digits or signs that belong in code. */
public final class Naam {
    private static final int LANGST = 100;
    private static final Pattern TEKENS = Pattern.compile("[\\p{L}\\p{M}\\p{Pd}'’‘ .]+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private Naam() {}

    /** The code of what is wrong, or nothing. */
    public static Optional<String> fout(String waarde) {
        if (waarde.isBlank()) return Optional.of("naam.leeg");
        if (waarde.codePointCount(0, waarde.length()) > LANGST) return Optional.of("naam.lang");
        var goed = TEKENS.matcher(waarde).matches() && LETTER.matcher(waarde).find();
        return goed ? Optional.empty() : Optional.of("naam.tekens");
    }
}
