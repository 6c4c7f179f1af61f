package be.werkpad.document;

import java.time.LocalDate;

/**
 * All who had to have signed the newest version, in the same transaction.
 *
 * @param op day of the last signature
 */
public record DocumentGetekend(Documentreeks reeks, LocalDate op) {}
