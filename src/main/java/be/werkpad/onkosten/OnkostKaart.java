package be.werkpad.onkosten;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was paid back for one day.
 *
 * @param id 0 while it is not kept yet
 * @param bedrag in euro
 * @param km only with VERPLAATSING
 * @param bewijzen the receipts; none with a forfait
 * @param intrekreden why it was withdrawn; null while it counts
 */
public record OnkostKaart(
        long id,
        Onkostsoort soort,
        LocalDate dag,
        BigDecimal bedrag,
        @Nullable Integer km,
        List<Bewijs> bewijzen,
        @Nullable String intrekreden) {

    static OnkostKaart nieuw(
            Onkostsoort soort, LocalDate dag, BigDecimal bedrag, @Nullable Integer km, List<Bewijs> bewijzen) {
        return new OnkostKaart(0, soort, dag, bedrag, km, bewijzen, null);
    }

    int kilometers() {
        return km == null ? 0 : km;
    }
}
