package be.werkpad.sjabloon;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody tried to read a text, which is the only proof that it is understood (domein F.9).
 *
 * @param getestMet who read it; null when nobody did
 * @param op when; null for a test that was noted before the day was asked
 * @param opmerking what the reader said about it
 */
public record Leestest(
        @Nullable String getestMet,
        @Nullable LocalDate op,
        @Nullable String opmerking) {
    static final Leestest GEEN = new Leestest(null, null, null);
}
