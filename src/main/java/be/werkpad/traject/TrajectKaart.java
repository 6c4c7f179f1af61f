package be.werkpad.traject;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A traject as other modules see it.
 *
 * @param coach account of the jobcoach; null until one is assigned
 * @param backup account of the replacing jobcoach
 * @param pauze null when the traject is not paused
 */
public record TrajectKaart(
        long id,
        String code,
        TrajectType type,
        TrajectStatus status,
        Fase fase,
        long clientId,
        String antenne,
        @Nullable String coach,
        @Nullable String backup,
        LocalDate aangemeldOp,
        @Nullable LocalDate startdatum,
        @Nullable LocalDate einddatum,
        @Nullable Pauze pauze) {

    /** A pause is data: no timer of the process stops because of it (domein C.1 note 4). */
    public record Pauze(LocalDate van, @Nullable LocalDate tot, String reden) {}

    public boolean isOpen() {
        return status == TrajectStatus.AANGEMELD || status == TrajectStatus.LOPEND;
    }
}
