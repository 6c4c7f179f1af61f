package be.werkpad.tekenlink;

/** What a link is good for. Nothing else is told about one that does not work. */
public enum Linkstand {
    /** Can be used to sign. */
    GELDIG,
    /** Was used; the answer is kept. */
    GEBRUIKT,
    /** Unknown, expired, revoked, or nothing is to be signed any more. */
    WERKT_NIET
}
