package be.werkpad.formulier;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A completed form of a dossier.
 *
 * @param schema the form as it was then, to read the answers with its labels
 */
public record AntwoordKaart(
        long id,
        long trajectId,
        @Nullable Long plaatsingId,
        @Nullable Long werkpostId,
        String formulier,
        String taakId,
        String taaknaam,
        String procesId,
        String door,
        Instant tijdstip,
        Map<String, Object> antwoorden,
        Formulierschema schema) {}
