package be.werkpad.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** Belgian postal code. Whether it belongs to a municipality is for the table of municipalities to say. */
public final class Postcode {
    private static final Pattern VORM = Pattern.compile("[1-9][0-9]{3}");

    private Postcode() {}

    /** The code of what is wrong, or nothing. */
    public static Optional<String> fout(String waarde) {
        return VORM.matcher(waarde).matches() ? Optional.empty() : Optional.of("postcode.vorm");
    }
}
