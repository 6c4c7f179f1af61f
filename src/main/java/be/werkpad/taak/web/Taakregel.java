package be.werkpad.taak.web;

import be.werkpad.shared.ClockConfiguration;
import be.werkpad.taak.TaakKaart;
import be.werkpad.taak.Takenvraag.Wanneer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task on screen.
 *
 * @param bijWie display name of who has it; null when it is free
 * @param vanMij whether the user has it
 * @param namens whether it is of an absent colleague whom the user replaces
 */
record Taakregel(TaakKaart taak, @Nullable String bijWie, boolean vanMij, boolean namens, Wanneer wanneer) {
    /** The last day on which it is on time. */
    public @Nullable LocalDate getDatum() {
        var vervalt = taak.vervalt();
        return vervalt == null
                ? null
                : vervalt.atZone(ClockConfiguration.BRUSSEL).toLocalDate();
    }

    /** The colour of the mark beside the date; null for none. */
    public @Nullable String getMerk() {
        return switch (wanneer) {
            case TE_LAAT -> "fout";
            case VANDAAG -> "let-op";
            case DEZE_WEEK -> "neutraal";
            case LATER -> null;
        };
    }
}
