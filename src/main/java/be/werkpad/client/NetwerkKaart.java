package be.werkpad.client;

import be.werkpad.shared.Telefoonnummer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody around a client as other modules see it.
 *
 * @param magWeten what the client lets this person know; null: nothing
 * @param gestoptOp null while this person is part of the network
 */
public record NetwerkKaart(
        long id,
        String naam,
        Netwerkrelatie relatie,
        @Nullable String telefoon,
        @Nullable String email,
        @Nullable String magWeten,
        @Nullable String contactafspraak,
        LocalDate sinds,
        @Nullable LocalDate gestoptOp) {
    public @Nullable String telefoonLeesbaar() {
        return telefoon == null ? null : Telefoonnummer.leesbaar(telefoon);
    }
}
