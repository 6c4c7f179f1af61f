package be.werkpad.taak;

import be.werkpad.shared.ClockConfiguration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An open task.
 *
 * @param element id of the user task in its model
 * @param formulier form id; null for a task without a form
 * @param fase name of the phase process in human words is up to the page; here the phase of the traject at creation
 * @param toegewezenAan account; null while nobody in the team has taken it
 * @param team group that may take it, such as jobcoach-zuid
 * @param vervalt due moment; null when the model sets none
 * @param client display name, for who may read the dossier
 * @param werkpost name of the workplace the step is about; null in steps about none
 */
public record TaakKaart(
        String id,
        String naam,
        String element,
        String procesId,
        @Nullable String formulier,
        long trajectId,
        String trajectcode,
        @Nullable String fase,
        @Nullable String toegewezenAan,
        @Nullable String team,
        @Nullable Instant vervalt,
        @Nullable String client,
        @Nullable String werkpost) {

    /** The last day in Brussels on which it is in time; null when the model sets none. */
    public @Nullable LocalDate dag() {
        return vervalt == null
                ? null
                : vervalt.atZone(ClockConfiguration.BRUSSEL).toLocalDate();
    }
}
