package be.werkpad.formulier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads dates and times as form-js writes them; what carries an offset becomes Belgian time. */
final class Datums {
    static final ZoneId BELGIE = ZoneId.of("Europe/Brussels");
    private static final String DATUM = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String TIJD = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?";
    private static final String AFSTAND = "(Z|[+-][0-9]{2}:[0-9]{2})";
    private static final Pattern ALLEEN_DATUM = Pattern.compile(DATUM);
    private static final Pattern ALLEEN_TIJD = Pattern.compile(TIJD + AFSTAND + "?");
    private static final Pattern PLAATSELIJK = Pattern.compile(DATUM + "T" + TIJD);
    private static final Pattern MET_AFSTAND = Pattern.compile(DATUM + "T" + TIJD + AFSTAND);

    private Datums() {}

    /** A LocalDate, LocalTime or LocalDateTime, as the subtype says; empty when it is no real one. */
    static Optional<Temporal> lees(String subtype, String tekst) {
        try {
            return switch (subtype) {
                case "date" -> datum(tekst);
                case "time" -> tijd(tekst);
                case "datetime" -> datumEnTijd(tekst);
                default -> Optional.empty();
            };
        } catch (DateTimeException bestaatNiet) {
            return Optional.empty();
        }
    }

    /** The day, when there is one. */
    static Optional<LocalDate> dag(Temporal moment) {
        if (moment instanceof LocalDate datum) return Optional.of(datum);
        return moment instanceof LocalDateTime datumtijd ? Optional.of(datumtijd.toLocalDate()) : Optional.empty();
    }

    private static Optional<Temporal> datum(String tekst) {
        return ALLEEN_DATUM.matcher(tekst).matches() ? Optional.of(LocalDate.parse(tekst)) : Optional.empty();
    }

    /** A time of day stays what the clock said: without a day there is nothing to convert with. */
    private static Optional<Temporal> tijd(String tekst) {
        if (!ALLEEN_TIJD.matcher(tekst).matches() || tekst.endsWith("Z")) return Optional.empty();
        return Optional.of(LocalTime.parse(tekst.replaceFirst(AFSTAND + "$", "")));
    }

    private static Optional<Temporal> datumEnTijd(String tekst) {
        if (PLAATSELIJK.matcher(tekst).matches()) return Optional.of(LocalDateTime.parse(tekst));
        if (!MET_AFSTAND.matcher(tekst).matches()) return Optional.empty();
        return Optional.of(OffsetDateTime.parse(tekst).atZoneSameInstant(BELGIE).toLocalDateTime());
    }
}
