package be.werkpad.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contact without a report.
 *
 * @param id of the plan or of the prestatie, as {@code bron} says
 * @param uiterlijk the last day on which its report is on time (norm verslag.termijn)
 */
public record OpenContact(
        Bron bron,
        long id,
        long trajectId,
        LocalDate datum,
        @Nullable String start,
        @Nullable Kanaal kanaal,
        @Nullable String onderwerp,
        LocalDate uiterlijk) {

    /** Where we know it from. */
    public enum Bron {
        /** It was planned. */
        PLAN,
        /** Time for it was written down. */
        PRESTATIE
    }

    public boolean isNogTeKomen(LocalDate vandaag) {
        return datum.isAfter(vandaag);
    }

    public boolean isTeLaat(LocalDate vandaag) {
        return vandaag.isAfter(uiterlijk);
    }
}
