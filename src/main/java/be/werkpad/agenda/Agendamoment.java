package be.werkpad.agenda;

import java.time.LocalDate;

/**
 * One day in the feed.
 *
 * @param kenmerk stays the same while it is about the same thing, so that a calendar moves it and does not double it
 * @param pad where to read more, after a login
 */
public record Agendamoment(String kenmerk, LocalDate dag, String trajectcode, Soort soort, String pad) {
    /** What the day is. Says nothing about the step: a calendar is read by others too (G.7). */
    enum Soort {
        TAAK,
        CONTACT,
        TERMIJN
    }

    /** The message key of its text; the code of the traject is its argument. */
    public String sleutel() {
        return "agenda.moment." + soort;
    }
}
