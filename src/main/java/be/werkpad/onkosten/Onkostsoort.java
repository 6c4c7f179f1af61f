package be.werkpad.onkosten;

/** What was paid back. Names are stored. */
public enum Onkostsoort {
    /** What was really spent, with receipts (VG-4). */
    REEEL,
    /** A fixed amount for a day (VG-5). */
    FORFAIT,
    /** Proven kilometres by the rate of the year; the one thing that may go beside a forfait (E.4). */
    VERPLAATSING
}
