package be.werkpad.plaatsing;

import be.werkpad.shared.Duur;
import be.werkpad.shared.Werkkalender;
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
        String circuit) {

    /** Last day of the trial as it was agreed, before any extension. */
    public LocalDate eindeProef(Werkkalender kalender) {
        return Duur.van(proefduur).na(startdatum, kalender);
    }
}
