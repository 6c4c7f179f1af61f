package be.werkpad.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Identification number of the Belgian social security: a national register number or a BIS number. */
public final class Insz {
    private static final Pattern VORM = Pattern.compile("[0-9]{11}");

    private Insz() {}

    /** The code of what is wrong, or nothing. */
    public static Optional<String> fout(String waarde, LocalDate vandaag) {
        var cijfers = genormaliseerd(waarde);
        if (!VORM.matcher(cijfers).matches()) return Optional.of("insz.vorm");
        var volgnummer = Integer.parseInt(cijfers.substring(6, 9));
        if (volgnummer < 1 || volgnummer > 998) return Optional.of("insz.volgnummer");
        var eeuw = eeuw(cijfers);
        if (eeuw == 0) return Optional.of("insz.controlegetal");
        return datumfout(cijfers, eeuw, vandaag);
    }

    /** Eleven digits, without separators. */
    public static String genormaliseerd(String waarde) {
        return waarde.replaceAll("[ .-]", "");
    }

    /** The birth date inside a number, when the number is right and the whole date is known. */
    public static Optional<LocalDate> geboortedatum(String waarde) {
        var cijfers = genormaliseerd(waarde);
        if (!VORM.matcher(cijfers).matches() || eeuw(cijfers) == 0) return Optional.empty();
        try {
            return Optional.of(LocalDate.of(jaar(cijfers, eeuw(cijfers)), maand(cijfers), dag(cijfers)));
        } catch (DateTimeException geenHeleDatum) {
            return Optional.empty();
        }
    }

    private static Optional<String> datumfout(String cijfers, int eeuw, LocalDate vandaag) {
        var jaar = jaar(cijfers, eeuw);
        var maand = maand(cijfers);
        var dag = dag(cijfers);
        if (maand > 12 || dag > 31) return Optional.of("insz.datum");
        if (maand == 0 || dag == 0) return jaar > vandaag.getYear() ? Optional.of("insz.toekomst") : Optional.empty();
        try {
            return LocalDate.of(jaar, maand, dag).isAfter(vandaag) ? Optional.of("insz.toekomst") : Optional.empty();
        } catch (DateTimeException bestaatNiet) {
            return Optional.of("insz.datum");
        }
    }

    /** 19 or 20 by the check number, 0 when it fits neither; both at once is impossible. */
    private static int eeuw(String cijfers) {
        if (Modulo97.klopt(cijfers)) return 19;
        return Modulo97.klopt("2", cijfers) ? 20 : 0;
    }

    private static int jaar(String cijfers, int eeuw) {
        return eeuw * 100 + Integer.parseInt(cijfers.substring(0, 2));
    }

    /** A BIS number adds 20 (gender unknown) or 40 to the month. */
    private static int maand(String cijfers) {
        var maand = Integer.parseInt(cijfers.substring(2, 4));
        if (maand >= 40 && maand <= 52) return maand - 40;
        return maand >= 20 && maand <= 32 ? maand - 20 : maand;
    }

    private static int dag(String cijfers) {
        return Integer.parseInt(cijfers.substring(4, 6));
    }
}
