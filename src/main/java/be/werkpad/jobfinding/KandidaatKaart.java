package be.werkpad.jobfinding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A search action and what came of it. */
public record KandidaatKaart(
        long id,
        Zoekactie zoekactie,
        KandidaatStatus status,
        @Nullable LocalDate afgeslotenOp,
        @Nullable Afsluitreden afsluitreden) {}
