package be.werkpad.contact;

/** Why there was a contact. */
public enum Aanleiding {
    /** It was agreed before; all others were not planned. */
    GEPLAND,
    VRAAG_CLIENT,
    VRAAG_WERKPOST,
    VRAAG_NETWERK,
    INCIDENT,
    ANDERE
}
