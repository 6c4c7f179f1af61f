package be.werkpad.sjabloon.inhoud;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes dates as people say them: "maandag 11 januari 2027". */
public final class Datumtekst {
    private static final Locale VLAANDEREN = Locale.forLanguageTag("nl-BE");
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", VLAANDEREN);
    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("H.mm", VLAANDEREN);
    private static final Pattern ISO =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}.{0,30})|(P\\d[\\dYMWD]*)|(\\d{2}:\\d{2}(:\\d{2})?)");
    private static final ZoneId BRUSSEL = ZoneId.of("Europe/Brussels");

    private Datumtekst() {}

    public static String voluit(LocalDate datum) {
        return DATUM.format(datum);
    }

    /** "9 uur" or "9.30 uur". */
    static String tijd(LocalTime tijd) {
        return UUR.format(tijd).replace(".00", "") + " uur";
    }

    private static String tijdstip(LocalDateTime moment) {
        return voluit(moment.toLocalDate()) + " om " + tijd(moment.toLocalTime());
    }

    /** The text of an ISO date, moment, time or period; nothing if it is another kind of text. */
    static Optional<String> uitIso(String text) {
        if (!ISO.matcher(text).matches()) {
            return Optional.empty();
        }
        return Stream.<Function<String, String>>of(
                        iso -> voluit(LocalDate.parse(iso)),
                        iso -> tijdstip(LocalDateTime.parse(iso)),
                        iso -> tijd(LocalTime.parse(iso)),
                        iso -> tijdstip(OffsetDateTime.parse(iso)
                                .atZoneSameInstant(BRUSSEL)
                                .toLocalDateTime()),
                        iso -> duur(Period.parse(iso)))
                .flatMap(reading -> tryRead(reading, text).stream())
                .findFirst();
    }

    private static Optional<String> tryRead(Function<String, String> reading, String text) {
        try {
            return Optional.of(reading.apply(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public static String duur(Period duur) {
        List<String> delen = new ArrayList<>();
        voegToe(delen, duur.getYears(), "jaar", "jaar");
        voegToe(delen, duur.getMonths(), "maand", "maanden");
        boolean weken = duur.getDays() % 7 == 0;
        voegToe(delen, weken ? duur.getDays() / 7 : duur.getDays(), weken ? "week" : "dag", weken ? "weken" : "dagen");
        return delen.isEmpty() ? "0 dagen" : String.join(" en ", delen);
    }

    private static void voegToe(List<String> delen, int aantal, String enkelvoud, String meervoud) {
        if (aantal != 0) {
            delen.add(aantal + " " + (aantal == 1 ? enkelvoud : meervoud));
        }
    }
}
