package be.werkpad.shared;

import java.time.DateTimeException;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;

/** Length of time in calendar units, written as in ISO 8601: P2M, P10W. */
public final class Periode {
    private static final Pattern VORM =
            Pattern.compile("P(?=[0-9])([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,4}D)?");

    private Periode() {}

    /** The code of what is wrong, or nothing. */
    public static Optional<String> fout(String waarde) {
        if (!VORM.matcher(waarde).matches()) return Optional.of("periode.vorm");
        try {
            return Period.parse(waarde).isZero() ? Optional.of("periode.nul") : Optional.empty();
        } catch (DateTimeException | ArithmeticException onleesbaar) {
            return Optional.of("periode.vorm");
        }
    }
}
