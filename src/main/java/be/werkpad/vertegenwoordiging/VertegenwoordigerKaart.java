package be.werkpad.vertegenwoordiging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may act for a client, as other modules see it.
 *
 * @param professioneel does this as a profession, for example a lawyer
 * @param tot last day; null while it lasts
 * @param mandaatGeregistreerdOp of a lasthebber: when the mandate came in the central register
 */
public record VertegenwoordigerKaart(
        long id,
        String naam,
        Bevoegdheid bevoegdheid,
        boolean professioneel,
        LocalDate van,
        @Nullable LocalDate tot,
        @Nullable LocalDate mandaatGeregistreerdOp) {

    /** Whether this person may act on that day; a lasthebber only from the registration of the mandate. */
    public boolean magOp(LocalDate dag) {
        var inTijd = !dag.isBefore(van) && (tot == null || !dag.isAfter(tot));
        if (bevoegdheid != Bevoegdheid.LASTHEBBER) {
            return inTijd;
        }
        return inTijd && mandaatGeregistreerdOp != null && !dag.isBefore(mandaatGeregistreerdOp);
    }
}
