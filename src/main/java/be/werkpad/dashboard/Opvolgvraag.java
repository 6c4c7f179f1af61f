package be.werkpad.dashboard;

import be.werkpad.evaluatie.BevragingRij;
import org.jspecify.annotations.Nullable;

/**
 * What the list is narrowed to.
 *
 * @param coach account; empty for all
 * @param antenne code; empty for all
 */
public record Opvolgvraag(String coach, String antenne) {
    boolean past(BevragingRij rij) {
        return past(rij.coach(), rij.antenne());
    }

    boolean past(@Nullable String coachVanTraject, String antenneVanTraject) {
        return (coach.isEmpty() || coach.equals(coachVanTraject))
                && (antenne.isEmpty() || antenne.equals(antenneVanTraject));
    }
}
