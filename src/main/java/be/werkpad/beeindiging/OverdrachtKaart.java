package be.werkpad.beeindiging;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A handover as other modules see it.
 *
 * @param toestemmingen the sections that may go along; only these
 */
public record OverdrachtKaart(
        long id,
        long trajectId,
        OverdrachtStatus status,
        String ontvanger,
        Set<Toestemming> toestemmingen,
        LocalDate voorbereidOp,
        @Nullable LocalDate bevestigdOp,
        @Nullable LocalDate controlebelOp,
        @Nullable LocalDate gebeldOp,
        @Nullable String resultaat) {}
