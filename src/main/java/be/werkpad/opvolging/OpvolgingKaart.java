package be.werkpad.opvolging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The follow-up of a plaatsing as other modules see it. */
public record OpvolgingKaart(
        long id,
        long trajectId,
        long plaatsingId,
        Opvolgniveau niveau,
        LocalDate gestartOp,
        @Nullable LocalDate laatsteContact,
        LocalDate volgendContact,
        @Nullable LocalDate gestoptOp) {}
