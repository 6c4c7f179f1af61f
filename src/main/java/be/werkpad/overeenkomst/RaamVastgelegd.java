package be.werkpad.overeenkomst;

/** A raamovereenkomst with this werkpost was signed, and counts for everybody who works there (CH-4a-1). */
public record RaamVastgelegd(long werkpostId) {}
