package be.werkpad.sjabloon;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of the law as somebody typed it.
 *
 * @param code short name, letters, digits and hyphens
 * @param geldigVan null when no day was given
 * @param bron where it was published
 * @param gepubliceerdOp when; null is the day it holds from
 */
public record NieuweRegelgeving(
        String code,
        String titel,
        @Nullable LocalDate geldigVan,
        String bron,
        @Nullable LocalDate gepubliceerdOp) {

    /** Published on the day it holds from. */
    public NieuweRegelgeving(String code, String titel, @Nullable LocalDate geldigVan, String bron) {
        this(code, titel, geldigVan, bron, null);
    }

    /** First day on which somebody can read it. */
    @Nullable
    LocalDate bestaatVan() {
        return gepubliceerdOp == null ? geldigVan : gepubliceerdOp;
    }
}
