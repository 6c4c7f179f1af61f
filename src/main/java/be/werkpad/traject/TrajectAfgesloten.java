package be.werkpad.traject;

/** A traject ended, at its end or already in intake. Nothing is asked of anybody any more. */
public record TrajectAfgesloten(long trajectId) {}
