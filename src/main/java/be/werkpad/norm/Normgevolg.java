package be.werkpad.norm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What another value would do, by the example of a deadline that counts from (or to) the first day of the new value.
 *
 * @param oud the value that holds on that day without the change; null when there is none
 * @param oudeDatum the day of the example as it is now; null for a number
 * @param nieuweDatum the day it would become; null for a number
 */
public record Normgevolg(
        @Nullable String oud,
        String nieuw,
        LocalDate vanaf,
        @Nullable LocalDate oudeDatum,
        @Nullable LocalDate nieuweDatum) {}
