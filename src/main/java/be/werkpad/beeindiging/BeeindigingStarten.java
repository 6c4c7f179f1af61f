package be.werkpad.beeindiging;

import be.werkpad.plaatsing.PlaatsingStopzetten;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.Fase;
import be.werkpad.traject.FaseStarten;
import java.time.Clock;
import java.time.LocalDate;

/** Begins the careful stop. What was only being prepared at a werkpost is broken off; work that runs is not. */
@UseCase
public class BeeindigingStarten {
    private final FaseStarten fase;
    private final BeeindigingRepository beeindigingen;
    private final PlaatsingZoeken plaatsingen;
    private final PlaatsingStopzetten stopzetten;
    private final Clock clock;

    BeeindigingStarten(
            FaseStarten fase,
            BeeindigingRepository beeindigingen,
            PlaatsingZoeken plaatsingen,
            PlaatsingStopzetten stopzetten,
            Clock clock) {
        this.fase = fase;
        this.beeindigingen = beeindigingen;
        this.plaatsingen = plaatsingen;
        this.stopzetten = stopzetten;
        this.clock = clock;
    }

    /** @return true when the client still works somewhere */
    public boolean voor(long trajectId) {
        fase.voor(trajectId, Fase.BEEINDIGING, null, false);
        beeindigingen.save(new Beeindiging(trajectId, LocalDate.now(clock)));
        stopzetten.breekVoorbereidingenAf(trajectId, "STOPZETTING");
        return !plaatsingen.bezigVan(trajectId).isEmpty();
    }
}
