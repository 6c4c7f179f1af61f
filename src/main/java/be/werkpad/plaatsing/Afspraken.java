package be.werkpad.plaatsing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What client, werkpost and dienst agree before the start.
 *
 * @param proefduur ISO period, for example P3M; checked by contractering
 * @param circuit NEC (ordinary economy) or NIET_ECONOMISCH
 */
public record Afspraken(
        Uurrooster rooster,
        LocalDate startdatum,
        String proefduur,
        String werkbegeleider,
        @Nullable String werkbegeleiderBackup,
        String circuit) {}
