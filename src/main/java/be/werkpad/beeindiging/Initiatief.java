package be.werkpad.beeindiging;

/** Who or what made the traject stop (C.3 P7). */
public enum Initiatief {
    CLIENT,
    WERKPOST,
    DIENST_OVERMACHT,
    DOORSTROOM_BETAALD,
    ANDER_AANBOD,
    VERHUIS,
    /** A quiet path: nobody chooses, no letters (S22). */
    OVERLIJDEN,
    /** The client cannot be reached any more. */
    VERLOREN_CONTACT
}
