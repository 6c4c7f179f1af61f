package be.werkpad.kader;

/**
 * Something that is missing.
 *
 * @param hard true when nobody may start without it; false when the dienst chose to be reminded only
 */
public record Kaderbevinding(Gebrek gebrek, boolean hard) {}
