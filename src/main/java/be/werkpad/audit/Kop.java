package be.werkpad.audit;

/** The last row of a chain; number 0 when the chain has none yet. */
record Kop(String keten, long nr, String hash) {
    static final String BEGIN = "0".repeat(64);
}
