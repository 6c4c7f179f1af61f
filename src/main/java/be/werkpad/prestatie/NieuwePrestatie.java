package be.werkpad.prestatie;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Work to write down.
 *
 * @param trajectId the client it was for; required for client-bound kinds
 * @param start HH:mm; null when it was not noted
 * @param kanaal how the contact was, as in the form of a contact; null when there was none
 */
public record NieuwePrestatie(
        @Nullable Long trajectId,
        String medewerker,
        LocalDate datum,
        @Nullable String start,
        int minuten,
        @Nullable Integer reistijdMin,
        @Nullable BigDecimal km,
        Prestatiesoort soort,
        boolean gepland,
        @Nullable String kanaal,
        @Nullable Locatie locatie) {}
