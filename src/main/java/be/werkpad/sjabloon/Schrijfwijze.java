package be.werkpad.sjabloon;

import be.werkpad.sjabloon.inhoud.Datumtekst;
import java.time.LocalDate;
import java.time.Period;

/** How papers write what is no text. */
public final class Schrijfwijze {
    private Schrijfwijze() {}

    /** "maandag 11 januari 2027". */
    public static String voluit(LocalDate datum) {
        return Datumtekst.voluit(datum);
    }

    /** "2 jaar en 3 maanden". */
    public static String duur(Period duur) {
        return Datumtekst.duur(duur);
    }
}
