package be.werkpad.evaluatie;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One yearly Bevraging that is late or coming, without names (E.2).
 *
 * @param laatstGehouden day of the last talk; null for the first year
 * @param vervaldatum last day it is in time
 */
public record BevragingRij(
        String trajectcode,
        long trajectId,
        String type,
        String antenne,
        @Nullable String coach,
        @Nullable LocalDate laatstGehouden,
        LocalDate vervaldatum,
        EvaluatieStatus status,
        boolean pauze) {

    /** 0 on the due date itself; negative when there is still time. */
    public long dagenTeLaat(LocalDate vandaag) {
        return ChronoUnit.DAYS.between(vervaldatum, vandaag);
    }

    public boolean isTeLaat(LocalDate vandaag) {
        return vandaag.isAfter(vervaldatum);
    }
}
