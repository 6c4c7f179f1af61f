package be.werkpad.traject.web;

import be.werkpad.termijn.TermijnKaart;
import be.werkpad.traject.Fase;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectStatus;
import be.werkpad.traject.TrajectType;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A traject with the name of its client, for who may open the dossier.
 *
 * @param volgendeTermijn the first open deadline people work towards
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record TrajectAntwoord(
        String code,
        TrajectType type,
        TrajectStatus status,
        Fase fase,
        String client,
        String antenne,
        @Nullable String coach,
        @Nullable String backup,
        LocalDate aangemeldOp,
        @Nullable LocalDate startdatum,
        @Nullable LocalDate einddatum,
        TrajectKaart.@Nullable Pauze pauze,
        @Nullable TermijnKaart volgendeTermijn) {
    static TrajectAntwoord van(TrajectKaart traject, String client, @Nullable TermijnKaart volgende) {
        return new TrajectAntwoord(
                traject.code(),
                traject.type(),
                traject.status(),
                traject.fase(),
                client,
                traject.antenne(),
                traject.coach(),
                traject.backup(),
                traject.aangemeldOp(),
                traject.startdatum(),
                traject.einddatum(),
                traject.pauze(),
                volgende);
    }
}
