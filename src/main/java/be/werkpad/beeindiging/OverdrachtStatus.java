package be.werkpad.beeindiging;

/** How far a handover is. */
public enum OverdrachtStatus {
    /** The client chose what goes along. */
    VOORBEREID,
    /** The receiver says that the package and the client are welcome. */
    BEVESTIGD,
    /** Four weeks later: we asked how it goes. */
    NAGEBELD
}
