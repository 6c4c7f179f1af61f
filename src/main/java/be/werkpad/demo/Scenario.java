package be.werkpad.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A story that any program can replay through the API: who does what, and when the clock moves.
 *
 * @param titel what the story shows
 */
record Scenario(String titel, List<Stap> stappen) {
    /**
     * One step; exactly one of aanmelding, taak, gebeurtenis and klok is set.
     *
     * @param wie account that acts
     * @param taak form id of the open task to complete
     * @param gebeurtenis something that may happen at any time, such as STOPZETTING
     * @param klok ISO-8601 period to let pass
     */
    record Stap(
            @Nullable String wie,
            @Nullable Map<String, Object> aanmelding,
            @Nullable String taak,
            @Nullable Map<String, Object> antwoorden,
            @Nullable String gebeurtenis,
            @Nullable String klok) {}
}
