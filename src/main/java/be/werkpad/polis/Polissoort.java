package be.werkpad.polis;

/** The two kinds of policy that every plaatsing needs. Names are stored. */
public enum Polissoort {
    /** Bodily accidents; only good when travel to and from work is covered (CH-4a-5). */
    ONGEVALLEN,
    /** Civil liability (CH-4a-6). */
    AANSPRAKELIJKHEID
}
