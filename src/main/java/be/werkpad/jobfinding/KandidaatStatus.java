package be.werkpad.jobfinding;

/** Where a candidate werkpost stands. */
public enum KandidaatStatus {
    OPEN,
    /** Client and werkgever chose each other. */
    GEKOZEN,
    AFGESLOTEN
}
