package be.werkpad.traject;

/** The kind of support. */
public enum TrajectType {
    /** Individual, unpaid, inclusive work at an ordinary werkpost with a jobcoach. */
    BEGELEID_WERKEN
}
