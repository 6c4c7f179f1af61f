package be.werkpad.plaatsing;

import java.time.LocalDate;

/**
 * The days of a trial.
 *
 * @param tussentijds working day of the evaluation half-way
 * @param einde last day
 */
public record Proefplan(LocalDate start, LocalDate tussentijds, LocalDate einde) {}
