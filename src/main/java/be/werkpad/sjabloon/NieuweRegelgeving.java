package be.werkpad.sjabloon;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of the law as somebody typed it.
 *
 * @param code short name, letters, digits and hyphens
 * @param geldigVan null when no day was given
 * @param bron where it was published
 */
public record NieuweRegelgeving(
        String code, String titel, @Nullable LocalDate geldigVan, String bron) {}
