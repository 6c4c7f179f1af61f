package be.werkpad.norm;

/** What the value of a norm is. */
public enum Normsoort {
    /** A length of time after today, or after the anker. */
    DUUR,
    /** A length of time before the anker. */
    VOORAF,
    /** A plain number: people, days, a percentage. */
    GETAL
}
