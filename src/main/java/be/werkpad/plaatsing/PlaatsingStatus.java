package be.werkpad.plaatsing;

/** Where a plaatsing stands. */
public enum PlaatsingStatus {
    /** Client and werkgever both want to start; agreements are still to be made. */
    VOORBEREIDING,
    /** Days, hours and trial are agreed; signatures and the legal frame follow. */
    AFSPRAKEN,
    /** In the trial period, from the agreed start date. */
    PROEF,
    /** The trial is done and the work goes on; follow-up never stops by itself. */
    LOPEND,
    /** The work ended. */
    GESTOPT,
    /** Ended before the first working day. */
    AFGEBROKEN
}
