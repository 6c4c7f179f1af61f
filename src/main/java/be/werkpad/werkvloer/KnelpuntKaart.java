package be.werkpad.werkvloer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param opgelostOp null while it is open
 * @param hoe how it was solved
 */
public record KnelpuntKaart(
        long id,
        long trajectId,
        String wat,
        String actie,
        String eigenaar,
        LocalDate tegen,
        LocalDate genoteerdOp,
        @Nullable LocalDate opgelostOp,
        @Nullable String hoe) {
    public boolean isTeLaat(LocalDate vandaag) {
        return opgelostOp == null && vandaag.isAfter(tegen);
    }
}
