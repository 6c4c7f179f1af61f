package be.werkpad.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** Number of one place of business of an enterprise in the KBO. */
public final class Vestigingseenheidsnummer {
    private static final Pattern VORM = Pattern.compile("[2-8][0-9]{9}");

    private Vestigingseenheidsnummer() {}

    /** The code of what is wrong, or nothing. */
    public static Optional<String> fout(String waarde) {
        var cijfers = genormaliseerd(waarde);
        if (!VORM.matcher(cijfers).matches()) return Optional.of("vestigingseenheid.vorm");
        return Modulo97.klopt(cijfers) ? Optional.empty() : Optional.of("vestigingseenheid.controlegetal");
    }

    /** Ten digits, without separators. */
    public static String genormaliseerd(String waarde) {
        return waarde.replaceAll("[ .]", "");
    }
}
