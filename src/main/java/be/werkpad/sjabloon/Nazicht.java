package be.werkpad.sjabloon;

import java.time.LocalDate;

/**
 * What a person declares about a text.
 *
 * @param nagekekenDoor who checked it against the law
 * @param test who read it to see whether it is understood
 */
public record Nazicht(String nagekekenDoor, Leestest test, LocalDate op) {}
