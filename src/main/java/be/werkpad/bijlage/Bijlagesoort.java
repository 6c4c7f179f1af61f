package be.werkpad.bijlage;

/** What a file is for. Names are stored, so they do not change. */
public enum Bijlagesoort {
    /** A photo or scan of a paper that was signed by hand (F.18). */
    GETEKEND_PAPIER,
    /** Proof of real expenses (VG-4). */
    KASTICKET,
    /** An insurance policy or the insurer's answer (CH-4a-4, VZ-6). */
    POLIS,
    /** The answer of an authority about working beside an income (EX-8). */
    TOELATING,
    /** Goes with a task, a report or an incident. */
    ANDERE
}
