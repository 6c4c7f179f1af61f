package be.werkpad.onkosten;

import java.math.BigDecimal;

/**
 * How much forfait a person got in a year, over all werkposten (VG-5, H-8).
 *
 * @param betaald in euro
 * @param hoogste the most that the law allows in that year, in euro
 */
public record Forfaitstand(int jaar, BigDecimal betaald, BigDecimal hoogste) {}
