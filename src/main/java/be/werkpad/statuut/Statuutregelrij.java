package be.werkpad.statuut;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule in the table that a coordinator maintains.
 *
 * @param bevestigdDoor who knows the law and read it; null as long as nobody did
 */
public record Statuutregelrij(
        long id,
        StatuutregelKaart regel,
        @Nullable String bevestigdDoor,
        @Nullable LocalDate bevestigdOp) {

    public boolean isBevestigd() {
        return bevestigdOp != null;
    }
}
