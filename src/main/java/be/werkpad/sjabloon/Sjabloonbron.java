package be.werkpad.sjabloon;

/** Where the words of a text come from (domein OV-0b). */
public enum Sjabloonbron {
    /** Of the dienst, or of who made this program. */
    EIGEN,
    /** A type agreement of the Platform Begeleid Werken. */
    PLATFORM
}
