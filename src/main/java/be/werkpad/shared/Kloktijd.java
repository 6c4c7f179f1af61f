package be.werkpad.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** Time of the day on 24 hours, written 09:00. */
public final class Kloktijd {
    private static final Pattern VORM = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    private Kloktijd() {}

    /** The code of what is wrong, or nothing. */
    public static Optional<String> fout(String waarde) {
        return VORM.matcher(waarde).matches() ? Optional.empty() : Optional.of("tijd.vorm");
    }
}
