package be.werkpad.traject;

/** Where a traject stands as a whole. */
public enum TrajectStatus {
    /** In intake; does not count as a traject of the year yet (domein E.3). */
    AANGEMELD,
    /** Accepted by client and dienst. */
    LOPEND,
    /** Ended with care; closed for writing. */
    AFGESLOTEN,
    /** Ended in intake, by the client or the dienst. */
    NIET_GESTART
}
