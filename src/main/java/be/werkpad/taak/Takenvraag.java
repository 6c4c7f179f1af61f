package be.werkpad.taak;

import be.werkpad.shared.ClockConfiguration;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * What of the inbox is asked for.
 *
 * @param vrij the free tasks of the team in place of the own ones
 * @param zoek part of the name of a client or werkpost, or of a trajectcode; empty for everything
 * @param fase null for every phase
 * @param trajectcode one client; null for everybody
 * @param soort id of the step in its model; null for every kind
 * @param wanneer null for every date
 */
public record Takenvraag(
        boolean vrij,
        String zoek,
        @Nullable String fase,
        @Nullable String trajectcode,
        @Nullable String soort,
        @Nullable Wanneer wanneer) {

    /** Everything of one of the two lists. */
    public static Takenvraag alles(boolean vrij) {
        return new Takenvraag(vrij, "", null, null, null, null);
    }

    /** The groups of the list; a moment belongs to the first whose end lies after it. */
    public enum Wanneer {
        TE_LAAT,
        VANDAAG,
        /** Until and with the coming sunday. */
        DEZE_WEEK,
        /** Also what has no date. */
        LATER
    }

    /**
     * Where the groups end.
     *
     * @param vandaag the first moment of today, and so on
     * @param volgendeWeek the first moment of next monday
     */
    public record Grenzen(Instant vandaag, Instant morgen, Instant volgendeWeek) {
        private static final Instant OOIT = Instant.parse("0001-01-01T00:00:00Z");
        private static final Instant NOOIT = Instant.parse("9999-12-31T23:59:59Z");

        Instant begin(Wanneer wanneer) {
            return switch (wanneer) {
                case TE_LAAT -> OOIT;
                case VANDAAG -> vandaag;
                case DEZE_WEEK -> morgen;
                case LATER -> volgendeWeek;
            };
        }

        Instant einde(Wanneer wanneer) {
            return switch (wanneer) {
                case TE_LAAT -> vandaag;
                case VANDAAG -> morgen;
                case DEZE_WEEK -> volgendeWeek;
                case LATER -> NOOIT;
            };
        }

        public static Grenzen op(LocalDate dag) {
            return new Grenzen(
                    begin(dag), begin(dag.plusDays(1)), begin(dag.with(TemporalAdjusters.next(DayOfWeek.MONDAY))));
        }

        private static Instant begin(LocalDate dag) {
            return dag.atStartOfDay(ClockConfiguration.BRUSSEL).toInstant();
        }

        public Wanneer wanneer(@Nullable Instant vervalt) {
            if (vervalt == null || !vervalt.isBefore(volgendeWeek)) {
                return Wanneer.LATER;
            }
            if (vervalt.isBefore(vandaag)) {
                return Wanneer.TE_LAAT;
            }
            return vervalt.isBefore(morgen) ? Wanneer.VANDAAG : Wanneer.DEZE_WEEK;
        }
    }
}
