package be.werkpad.onkosten;

import be.werkpad.bijlage.GekeurdBestand;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expense as somebody brings it in, with receipts that were checked; who made it closes it.
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
        List<Ticket> tickets) implements AutoCloseable {

    /** @param bedrag as it was typed; may be empty on the only receipt, which then is the whole amount */
    public record Ticket(@Nullable String bedrag, GekeurdBestand bestand) {}

    @Override
    public void close() {
        tickets.forEach(ticket -> ticket.bestand().close());
    }
}
