package be.werkpad.onkosten;

/** How a werkpost pays expenses back; its own choice, never a wage (VG-3). Names are stored. */
public enum Vergoedingswijze {
    /** Nothing. */
    GEEN,
    /** What was really spent, with a receipt (VG-4). */
    REEEL,
    /** A fixed amount for a day, under the ceilings of the year (VG-5). */
    FORFAIT
}
