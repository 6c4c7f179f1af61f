package be.werkpad.jobfinding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One contact with a possible werkpost (CH-1.3a).
 *
 * @param gelinkteWens the wish of the client that this follows, or the reason when there is none (CH-9a-2)
 * @param zoektocht the process instance of the search that it is part of
 */
public record Zoekactie(
        long trajectId,
        long werkpostId,
        LocalDate datum,
        String kanaal,
        String resultaat,
        String gelinkteWens,
        @Nullable String volgendeStap,
        @Nullable String zoektocht) {}
