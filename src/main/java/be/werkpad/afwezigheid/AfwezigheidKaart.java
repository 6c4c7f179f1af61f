package be.werkpad.afwezigheid;

import java.time.LocalDate;

/**
 * @param account who is away
 * @param vervanger account of who steps in
 * @param laatsteDag the last day away, itself included
 */
public record AfwezigheidKaart(long id, String account, String vervanger, LocalDate eersteDag, LocalDate laatsteDag) {

    public boolean isNu(LocalDate vandaag) {
        return !vandaag.isBefore(eersteDag) && !vandaag.isAfter(laatsteDag);
    }
}
