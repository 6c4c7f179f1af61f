package be.werkpad.contact;

/** How the client feels, in the client's own judgement where possible. */
public enum Stemming {
    GOED,
    GAAT,
    MOEILIJK,
    ONBEKEND
}
