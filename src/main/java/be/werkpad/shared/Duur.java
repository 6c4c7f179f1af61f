package be.werkpad.shared;

import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A length of time in whole days, longer than nothing: an ISO-8601 period ({@code P14D}, {@code P3M}) or a number of
 * working days ({@code W5D}).
 */
public record Duur(Period periode, int werkdagen) {
    private static final Pattern WERKDAGEN = Pattern.compile("W([1-9]\\d{0,2})D");
    /** A leap cycle: every length a month can have, at every start. */
    private static final LocalDate EERSTE_DAG = LocalDate.of(2025, 1, 1);

    private static final int DAGEN = 1461;

    public Duur {
        var negatief = periode.isNegative() || werkdagen < 0;
        if (negatief || periode.isZero() == (werkdagen == 0)) {
            throw new DomainException("norm.duurOngeldig", "Een duur moet langer zijn dan nul.");
        }
    }

    /** Reads {@code P14D} or {@code W5D}; refuses all else, also times ({@code PT1S}). */
    public static Duur van(String tekst) {
        var treffer = WERKDAGEN.matcher(tekst);
        if (treffer.matches()) {
            return new Duur(Period.ZERO, Integer.parseInt(treffer.group(1)));
        }
        if (Periode.fout(tekst).isPresent()) {
            throw new DomainException(
                    "norm.duurOngeldig", "Schrijf een duur als P14D (dagen), P3M (maanden) of W5D (werkdagen).");
        }
        return new Duur(Period.parse(tekst), 0);
    }

    public static Duur van(Period periode) {
        return new Duur(periode, 0);
    }

    /** This long after the date. A month later on a day that does not exist is the last day of that month. */
    public LocalDate na(LocalDate datum, Werkkalender kalender) {
        return werkdagen > 0 ? kalender.plusWerkdagen(datum, werkdagen) : datum.plus(periode);
    }

    /** This long before the date. */
    public LocalDate voor(LocalDate datum, Werkkalender kalender) {
        return werkdagen > 0 ? kalender.plusWerkdagen(datum, -werkdagen) : datum.minus(periode);
    }

    /** Whether this is at most as long as the other, on whatever day it starts. */
    public boolean isNooitLangerDan(Duur andere, Werkkalender kalender) {
        return IntStream.range(0, DAGEN).mapToObj(EERSTE_DAG::plusDays).noneMatch(start -> na(start, kalender)
                .isAfter(andere.na(start, kalender)));
    }

    /** As it is written in the table of norms. */
    @Override
    public String toString() {
        return werkdagen > 0 ? "W%dD".formatted(werkdagen) : periode.toString();
    }
}
