package be.werkpad.sjabloon;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person declares about a text.
 *
 * @param nagekekenDoor who checked it against the law
 * @param getestMet who read it to see whether it is understood; null when nobody did
 */
public record Nazicht(String nagekekenDoor, @Nullable String getestMet, LocalDate op) {}
