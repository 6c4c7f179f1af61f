package be.werkpad.onkosten;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/**
 * An expense as somebody brings it in.
 *
 * @param dag null when it was not filled in
 * @param bedrag as it was typed, in euro; not used with VERPLAATSING
 * @param km as it was typed; only with VERPLAATSING
 */
public record Indiening(
        Onkostsoort soort,
        @Nullable LocalDate dag,
        @Nullable String bedrag,
        @Nullable String km,
        List<Ticket> tickets) {

    /** @param bedrag as it was typed; may be empty on the only receipt, which then is the whole amount */
    public record Ticket(@Nullable String bedrag, Resource bestand) {}
}
