package be.werkpad.shared;

import java.time.Instant;

/** Somebody moved the clock of the application; what works by the clock looks again. Demo only. */
public record TijdVerzet(Instant naar) {}
