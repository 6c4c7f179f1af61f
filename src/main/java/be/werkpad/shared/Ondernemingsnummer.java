package be.werkpad.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** Number of an enterprise in the Kruispuntbank van Ondernemingen (KBO). */
public final class Ondernemingsnummer {
    private static final Pattern VORM = Pattern.compile("(?!00000000)[01][0-9]{9}");

    private Ondernemingsnummer() {}

    /** The code of what is wrong, or nothing. */
    public static Optional<String> fout(String waarde) {
        var cijfers = genormaliseerd(waarde);
        if (!VORM.matcher(cijfers).matches()) return Optional.of("kbo.vorm");
        return Modulo97.klopt(cijfers) ? Optional.empty() : Optional.of("kbo.controlegetal");
    }

    /** Ten digits: without BE and separators, an old number of nine digits gets its leading zero. */
    public static String genormaliseerd(String waarde) {
        var cijfers = waarde.replaceAll("[ .]", "").replaceFirst("^(?i)BE", "");
        return cijfers.length() == 9 ? "0" + cijfers : cijfers;
    }
}
