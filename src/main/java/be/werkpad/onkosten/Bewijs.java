package be.werkpad.onkosten;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * One receipt of a claim.
 *
 * @param hash of the file, to know it again
 * @param bedrag in euro
 */
@Embeddable
public record Bewijs(long bijlageId, String hash, BigDecimal bedrag) {}
