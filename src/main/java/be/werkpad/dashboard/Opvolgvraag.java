package be.werkpad.dashboard;

import be.werkpad.evaluatie.BevragingRij;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What the list is narrowed to.
 *
 * @param coach account; empty for all
 * @param antenne code; empty for all
 * @param sorteer what the rows are put in order by: coach, antenne, traject; anything else is the due date
 */
public record Opvolgvraag(String coach, String antenne, String sorteer) {
    /** Rows that are equal stay in the order of their due date. */
    Comparator<Opvolgrij> volgorde() {
        return switch (sorteer) {
            case "coach" -> Comparator.comparing(Opvolgrij::coach, Comparator.nullsLast(Comparator.naturalOrder()));
            case "antenne" -> Comparator.comparing(Opvolgrij::antenne);
            case "traject" -> Comparator.comparing(rij -> rij.bevraging().trajectcode());
            default -> Comparator.comparing(rij -> rij.bevraging().vervaldatum());
        };
    }

    boolean past(BevragingRij rij) {
        return past(rij.coach(), rij.antenne());
    }

    boolean past(@Nullable String coachVanTraject, String antenneVanTraject) {
        return (coach.isEmpty() || coach.equals(coachVanTraject))
                && (antenne.isEmpty() || antenne.equals(antenneVanTraject));
    }
}
