package be.werkpad.jobfinding;

import be.werkpad.shared.UseCase;
import be.werkpad.werkpost.WerkpostZoeken;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Drops a candidate werkpost; the search goes on (C.3 P3). */
@UseCase
public class KandidaatAfsluiten {
    private final KandidaatRepository kandidaten;
    private final WerkpostZoeken werkposten;
    private final Clock clock;

    KandidaatAfsluiten(KandidaatRepository kandidaten, WerkpostZoeken werkposten, Clock clock) {
        this.kandidaten = kandidaten;
        this.werkposten = werkposten;
        this.clock = clock;
    }

    /** Does nothing when no candidate at this werkpost is open, so that a repeated step does no harm. */
    public void voor(long trajectId, long werkpostId, Bekend bekend) {
        var reden = Afsluitreden.van(werkposten.metId(werkpostId).eigenCampus(), bekend);
        kandidaten
                .findFirstByTrajectIdAndWerkpostIdAndStatusOrderByIdDesc(trajectId, werkpostId, KandidaatStatus.OPEN)
                .ifPresent(kandidaat -> kandidaat.sluitAf(LocalDate.now(clock), reden));
    }

    /** What the search knows about this candidate; null is not asked. */
    public record Bekend(
            @Nullable String vervoerHaalbaar,
            @Nullable String werkbegeleiderBereid,
            @Nullable String antwoordWerkgever,
            @Nullable String keuzeBezoek) {}
}
