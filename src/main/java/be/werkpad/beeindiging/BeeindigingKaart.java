package be.werkpad.beeindiging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stop as other modules see it. */
public record BeeindigingKaart(
        long id,
        long trajectId,
        LocalDate gestartOp,
        @Nullable Initiatief initiatief,
        @Nullable String bestemming,
        @Nullable LocalDate eindevaluatieOp,
        boolean zonderGesprek,
        @Nullable LocalDate bezorgdOp) {}
