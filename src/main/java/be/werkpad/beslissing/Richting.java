package be.werkpad.beslissing;

/** Where an option leads to; what a gateway reads. */
public enum Richting {
    /** On as proposed. */
    VERDER,
    /** On with a change. */
    AANPASSEN,
    /** A longer trial. */
    VERLENGEN,
    /** Another werkpost instead of this one. */
    ANDERE_WERKPOST,
    /** Another offer or dienst. */
    ANDER_AANBOD,
    /** Back to searching. */
    ZOEKEN,
    /** No work for a while. */
    PAUZE,
    /** As it is now. */
    BLIJVEN,
    /** A werkpost beside the present one. */
    EXTRA_WERKPOST,
    /** A step to paid work. */
    BETAALD_WERK,
    /** To another dienst, with a handover. */
    OVERDRACHT,
    /** An end without handover. */
    GEEN_OVERDRACHT
}
