package be.werkpad.contact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report of a contact.
 *
 * @param deelVoorDerden for staff only, never in the client's own view
 * @param door account of who wrote it
 */
public record ContactverslagKaart(
        long id,
        long trajectId,
        @Nullable Long plaatsingId,
        @Nullable Long prestatieId,
        LocalDate datum,
        @Nullable String start,
        int minuten,
        Kanaal kanaal,
        Aanleiding aanleiding,
        Stemming stemming,
        String inhoud,
        @Nullable String indruk,
        String aanwezigen,
        List<Contactafspraak> afspraken,
        @Nullable String deelVoorDerden,
        String door) {}
