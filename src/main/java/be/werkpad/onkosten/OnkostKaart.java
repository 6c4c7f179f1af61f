package be.werkpad.onkosten;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was paid back for one day.
 *
 * @param bedrag in euro
 * @param bijlageId the receipt; only with real costs
 */
public record OnkostKaart(
        Vergoedingswijze wijze,
        LocalDate dag,
        BigDecimal bedrag,
        @Nullable Long bijlageId) {}
