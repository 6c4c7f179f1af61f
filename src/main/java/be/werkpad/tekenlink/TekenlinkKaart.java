package be.werkpad.tekenlink;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A link as the dossier shows it, without its secret. Times are those of the clock on the wall.
 *
 * @param geldigTot last day on which it works
 * @param mail null when it was not mailed by the program, but copied by somebody
 */
public record TekenlinkKaart(
        LocalDateTime gemaaktOp,
        LocalDate geldigTot,
        @Nullable LocalDateTime laatstGeopendOp,
        Stand stand,
        @Nullable Mailstand mail) {
    /** What happened with it. */
    public enum Stand {
        /** Can still be used. */
        GELDIG,
        /** Somebody signed with it, or said why not. */
        GEBRUIKT,
        /** Was taken back, or a newer link took its place. */
        INGETROKKEN,
        /** The last day is over. */
        VERLOPEN
    }
}
