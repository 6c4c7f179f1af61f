package be.werkpad.statuut;

import be.werkpad.client.Inkomensstatuut;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule about one status.
 *
 * @param instantie who is asked or told; null when nobody is
 * @param uitleg what to do, in plain Dutch
 * @param bron where the rule was read
 */
public record StatuutregelKaart(
        Inkomensstatuut statuut,
        Toelating toelating,
        @Nullable String instantie,
        String uitleg,
        LocalDate geldigVan,
        @Nullable LocalDate geldigTot,
        String bron) {

    StatuutregelKaart tot(@Nullable LocalDate laatsteDag) {
        return new StatuutregelKaart(statuut, toelating, instantie, uitleg, geldigVan, laatsteDag, bron);
    }

    public boolean geldtOp(LocalDate dag) {
        return !geldigVan.isAfter(dag) && (geldigTot == null || !geldigTot.isBefore(dag));
    }
}
