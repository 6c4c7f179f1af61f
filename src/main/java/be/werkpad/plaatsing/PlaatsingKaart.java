package be.werkpad.plaatsing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plaatsing as other modules see it.
 *
 * @param afspraken null until they are made
 * @param einddatum last working day; null while it runs
 */
public record PlaatsingKaart(
        long id,
        long trajectId,
        long werkpostId,
        PlaatsingStatus status,
        boolean bijkomend,
        List<Takenpakkettaak> taken,
        @Nullable String vervoermiddel,
        @Nullable String vervoerplan,
        @Nullable Afspraken afspraken,
        @Nullable LocalDate einddatum,
        @Nullable String stopreden) {

    /** In trial or working. */
    public boolean isBezig() {
        return status == PlaatsingStatus.PROEF || status == PlaatsingStatus.LOPEND;
    }

    /** The agreements, where a step before made sure that they exist. */
    public Afspraken gemaakteAfspraken() {
        if (afspraken == null) {
            throw new IllegalStateException("Plaatsing %d has no agreements".formatted(id));
        }
        return afspraken;
    }
}
