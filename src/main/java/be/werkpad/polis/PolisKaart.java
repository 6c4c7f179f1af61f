package be.werkpad.polis;

import java.time.LocalDate;

/**
 * A policy.
 *
 * @param van first day of cover
 * @param tot last day of cover
 * @param dektVerplaatsing also on the way to and from work
 */
public record PolisKaart(
        Polissoort soort, String verzekeraar, String nummer, LocalDate van, LocalDate tot, boolean dektVerplaatsing) {}
