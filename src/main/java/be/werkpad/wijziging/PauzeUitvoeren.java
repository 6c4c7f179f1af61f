package be.werkpad.wijziging;

import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.shared.UseCase;
import be.werkpad.termijn.TermijnZetten;
import be.werkpad.traject.PauzeStarten;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Starts the pause as the coach wrote it down, with the day on which it is looked at again. */
@UseCase
public class PauzeUitvoeren {
    private final FormulierantwoordZoeken antwoorden;
    private final PauzeStarten pauzeStarten;
    private final TermijnZetten termijnen;
    private final Clock clock;

    PauzeUitvoeren(
            FormulierantwoordZoeken antwoorden, PauzeStarten pauzeStarten, TermijnZetten termijnen, Clock clock) {
        this.antwoorden = antwoorden;
        this.pauzeStarten = pauzeStarten;
        this.termijnen = termijnen;
        this.clock = clock;
    }

    public void voor(long trajectId) {
        var pauze = antwoorden.laatste(trajectId, "pauze-vastleggen").orElse(Map.of());
        var van = datum(pauze, "van").orElseGet(() -> LocalDate.now(clock));
        pauzeStarten.voor(
                trajectId,
                van,
                datum(pauze, "tot").orElse(null),
                String.valueOf(pauze.getOrDefault("reden", "ANDERE")));
        datum(pauze, "herzienOp")
                .ifPresent(dag -> termijnen.op(trajectId, null, "pauze.herziening", dag, "gekozen bij de pauze"));
    }

    private static Optional<LocalDate> datum(Map<String, Object> antwoorden, String veld) {
        return Optional.ofNullable((String) antwoorden.get(veld)).map(LocalDate::parse);
    }
}
