package be.werkpad.opvolging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A report of a contact, without the part about third persons. */
public record ContactverslagKaart(
        long id,
        long trajectId,
        long plaatsingId,
        LocalDate datum,
        int minuten,
        String kanaal,
        String aanleiding,
        String stemming,
        String inhoud,
        @Nullable String indruk,
        String door) {}
