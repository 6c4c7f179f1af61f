package be.werkpad.proefperiode;

/** Where a trial stands. */
public enum ProefperiodeStatus {
    LOPEND,
    /** Both want to go on; the work became lasting. */
    AFGEROND,
    /** The work ended during or after the trial. */
    GESTOPT
}
