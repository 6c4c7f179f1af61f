package be.werkpad.sjabloon;

/** For whom a paper is written. What one of its readers may not know, is not in it (domein G.3). */
public enum Lezer {
    /** The person it is about. */
    CLIENT,
    /** The employer and the colleague who helps; never health, income or assessment. */
    WERKPOST,
    /** Who works for the dienst, and who inspects it. */
    DIENST,
    /** Another service, with what the client agreed to. */
    PARTNER
}
