package be.werkpad.polis;

import be.werkpad.engine.ProcessGateway;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.TrajectZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

/** Somebody is insured again: the tasks about the policy that ended are no longer needed (CH-4a-4). */
@UseCase
public class PolisOpvolgingHervatten {
    private static final String BERICHT = "polis.vernieuwd";

    private final PlaatsingZoeken plaatsingen;
    private final TrajectZoeken trajecten;
    private final Polistermijnen termijnen;
    private final ProcessGateway gateway;
    private final Clock clock;

    PolisOpvolgingHervatten(
            PlaatsingZoeken plaatsingen,
            TrajectZoeken trajecten,
            Polistermijnen termijnen,
            ProcessGateway gateway,
            Clock clock) {
        this.plaatsingen = plaatsingen;
        this.trajecten = trajecten;
        this.termijnen = termijnen;
        this.gateway = gateway;
        this.clock = clock;
    }

    /** Does nothing while a day is not covered, or when no such task is open. */
    public void voor(long plaatsingId) {
        var vandaag = LocalDate.now(clock);
        var isVerzekerd = Arrays.stream(Polissoort.values())
                .noneMatch(soort -> termijnen.gedektTot(plaatsingId, soort).isBefore(vandaag));
        if (isVerzekerd) {
            var code =
                    trajecten.metId(plaatsingen.metId(plaatsingId).trajectId()).code();
            gateway.send(BERICHT, code, Map.of("plaatsingId", plaatsingId));
        }
    }
}
