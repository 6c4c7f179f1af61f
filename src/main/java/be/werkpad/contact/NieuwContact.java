package be.werkpad.contact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact that was held, to write down.
 *
 * @param plaatsingId the work it was about; null when it was about the client in general
 * @param start HH:mm; null when it was not noted
 * @param aanwezigen one per line, with role
 * @param deelVoorDerden about others, not for the client's own view
 */
public record NieuwContact(
        long trajectId,
        @Nullable Long plaatsingId,
        LocalDate datum,
        @Nullable String start,
        int minuten,
        @Nullable Integer reistijdMin,
        Kanaal kanaal,
        Aanleiding aanleiding,
        Stemming stemming,
        String inhoud,
        @Nullable String indruk,
        String aanwezigen,
        List<Contactafspraak> afspraken,
        @Nullable String deelVoorDerden,
        boolean uitgelegdAanClient,
        String door) {}
