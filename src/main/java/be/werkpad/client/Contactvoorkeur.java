package be.werkpad.client;

/** How the client wants to be reached. */
public enum Contactvoorkeur {
    TELEFOON,
    SMS,
    MAIL,
    BRIEF,
    VIA_PERSOON
}
