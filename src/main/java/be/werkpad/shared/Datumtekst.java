package be.werkpad.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A date as it is written on the screen: 29/02/2028. */
public final class Datumtekst {
    private static final DateTimeFormatter KORT = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Datumtekst() {}

    public static String van(LocalDate datum) {
        return KORT.format(datum);
    }
}
