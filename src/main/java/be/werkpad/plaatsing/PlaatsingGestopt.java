package be.werkpad.plaatsing;

import java.time.LocalDate;

/** The work at a werkpost ended. The traject goes on. */
public record PlaatsingGestopt(long trajectId, long plaatsingId, LocalDate laatsteDag) {}
