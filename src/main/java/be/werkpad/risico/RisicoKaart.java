package be.werkpad.risico;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A weighed risk as other modules see it.
 *
 * @param antwoordId the answers in which it was weighed
 * @param akkoordDoor account of the coordinator who agreed; null when none had to
 * @param nagekekenOp null while it must still be looked at
 * @param bevinding what the last look showed
 */
public record RisicoKaart(
        long id,
        long antwoordId,
        LocalDate nazienOp,
        @Nullable String akkoordDoor,
        @Nullable LocalDate akkoordOp,
        @Nullable LocalDate nagekekenOp,
        @Nullable String bevinding) {
    public boolean isOpen() {
        return nagekekenOp == null;
    }
}
