package be.werkpad.samenplaatsing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator fills in to give leave.
 *
 * @param trajectcode of the client who comes second
 * @param tot last day; null when it was not filled in
 */
public record Aanvraag(
        String trajectcode, String reden, @Nullable LocalDate tot) {}
