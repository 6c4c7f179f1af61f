package be.werkpad.afwezigheid;

import java.time.LocalDate;

/**
 * @param account who will be away
 * @param vervanger account of a colleague with the same function
 * @param laatsteDag the last day away, itself included
 */
public record NieuweAfwezigheid(String account, String vervanger, LocalDate eersteDag, LocalDate laatsteDag) {}
