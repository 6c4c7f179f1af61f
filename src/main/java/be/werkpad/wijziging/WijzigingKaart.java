package be.werkpad.wijziging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change that was carried out, as others see it.
 *
 * @param plaatsingId null when it is not about one werkpost
 * @param isTeruggedraaid not everybody signed, so it does not hold any more
 */
public record WijzigingKaart(
        long id,
        long trajectId,
        @Nullable Long plaatsingId,
        Wijzigingssoort soort,
        LocalDate vanaf,
        boolean isTeruggedraaid) {}
