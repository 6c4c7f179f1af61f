package be.werkpad.dashboard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that took too long, also after jobcoach and coördinator were warned.
 *
 * @param client name; null for who sees codes only
 * @param sinds since when it waits
 * @param dagen how many days that is
 */
public record Escalatie(
        Soort soort,
        String trajectcode,
        @Nullable String client,
        String coach,
        String antenne,
        LocalDate sinds,
        long dagen) {
    /** What takes too long. */
    public enum Soort {
        /** A client who waits for a place (RE-57b). */
        WACHTLIJST,
        /** A trial whose last day passed without a decision of both (C.3 P5). */
        PROEF_VERLOPEN,
        /** A risk that nobody looked at again on the day agreed (CH-6d-2). */
        RISICO_NAZICHT,
        /** Papers that a client asked for and did not get by the day promised (CH-9e). */
        PAPIEREN_TE_LAAT,
        /** The same, after the last day of the law. */
        PAPIEREN_WETTELIJK
    }
}
