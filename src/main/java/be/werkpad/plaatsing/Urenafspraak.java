package be.werkpad.plaatsing;

import org.jspecify.annotations.Nullable;

/**
 * When the client works.
 *
 * @param pauze the break in words; null when nothing but the first agreements says it
 */
public record Urenafspraak(Uurrooster rooster, @Nullable String pauze) {}
