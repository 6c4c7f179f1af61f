package be.werkpad.dashboard;

import be.werkpad.evaluatie.BevragingRij;

/**
 * What the list is narrowed to.
 *
 * @param coach account; empty for all
 * @param antenne code; empty for all
 */
public record Opvolgvraag(String coach, String antenne) {
    boolean past(BevragingRij rij) {
        return (coach.isEmpty() || coach.equals(rij.coach())) && (antenne.isEmpty() || antenne.equals(rij.antenne()));
    }
}
