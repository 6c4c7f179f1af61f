package be.werkpad.samenplaatsing;

import be.werkpad.plaatsing.Weekdag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The week of one werkpost.
 *
 * @param dagen what happens on each day, first hour first; days without work are there with an empty list
 * @param stelselmatig more exceptions in a year than the norm calls exceptional (CH-7a-3)
 */
public record Kalenderrij(
        String code,
        String naam,
        String gemeente,
        Map<Weekdag, List<Blok>> dagen,
        List<Verlof> uitzonderingen,
        boolean stelselmatig) {

    /**
     * One client on one day.
     *
     * @param naam null when the reader may not know who it is
     */
    public record Blok(
            String uren, @Nullable String naam, @Nullable String trajectcode, Toestand toestand) {}

    /** How a block stands to the others at the werkpost. */
    enum Toestand {
        /** Nobody else of ours works here. */
        ALLEEN,
        /** Somebody else works here, at another moment. */
        ANDER_MOMENT,
        /** Together with somebody else, by leave that still holds. */
        UITZONDERING,
        /** Together with somebody else, without leave. */
        CONFLICT
    }

    /**
     * Leave that was given here and not ended.
     *
     * @param reden null when the reader may not open the traject
     * @param voorbij its last day has passed
     */
    public record Verlof(
            long id, String trajectcode, @Nullable String reden, String door, LocalDate tot, boolean voorbij) {}

    public boolean heeftConflict() {
        return dagen.values().stream().flatMap(List::stream).anyMatch(blok -> blok.toestand() == Toestand.CONFLICT);
    }
}
