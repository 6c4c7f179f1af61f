package be.werkpad.overeenkomst;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A signed agreement.
 *
 * @param geldigTot last day; null when it has no end
 * @param vindplaats where the signed paper is
 */
public record OvereenkomstKaart(
        Overeenkomstsoort soort,
        LocalDate getekendOp,
        @Nullable LocalDate geldigTot,
        String vindplaats) {

    public boolean isGeldigOp(LocalDate dag) {
        return !getekendOp.isAfter(dag) && (geldigTot == null || !geldigTot.isBefore(dag));
    }
}
