package be.werkpad.dossier.web;

import be.werkpad.dossier.Procesverloop;
import be.werkpad.dossier.Procesverloop.Soort;
import be.werkpad.dossier.Procesverloop.Stap;
import be.werkpad.shared.ClockConfiguration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A process as the page shows it.
 *
 * @param geweest every element that was passed, once, for the drawing
 * @param stappen what people know as a step, newest first
 */
record Procesbeeld(Procesverloop.Proces proces, List<String> geweest, List<Regel> nu, List<Regel> stappen) {
    private static final Set<Soort> VOOR_MENSEN = EnumSet.of(Soort.TAAK, Soort.WACHTEN, Soort.DEELPROCES);

    /** One step with its moments in local time. */
    record Regel(
            Stap stap, ZonedDateTime begonnen, @Nullable ZonedDateTime klaar) {
        private static Regel van(Stap stap) {
            return new Regel(stap, lokaal(stap.begonnen()), stap.klaar() == null ? null : lokaal(stap.klaar()));
        }

        private static ZonedDateTime lokaal(Instant moment) {
            return moment.atZone(ClockConfiguration.BRUSSEL);
        }
    }

    static Procesbeeld van(Procesverloop.Proces proces) {
        var stappen = new ArrayList<>(proces.stappen().stream()
                .filter(stap ->
                        VOOR_MENSEN.contains(stap.soort()) && !stap.naam().isBlank())
                .filter(stap -> !stap.isNu())
                .map(Regel::van)
                .toList());
        Collections.reverse(stappen);
        return new Procesbeeld(
                proces,
                proces.stappen().stream()
                        .filter(stap -> !stap.isNu())
                        .map(Stap::elementId)
                        .distinct()
                        .toList(),
                proces.nu().stream().map(Regel::van).toList(),
                stappen);
    }
}
