package be.werkpad.jobfinding;

import be.werkpad.plaatsing.PlaatsingStopzetten;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.Fase;
import be.werkpad.traject.FaseStarten;
import be.werkpad.traject.TrajectZoeken;

/** Begins a search, the first or a new one. Its deadlines count from the zoekplan, when the timers of the model begin. */
@UseCase
public class ZoektochtStarten {
    private final FaseStarten fase;
    private final TrajectZoeken trajecten;
    private final PlaatsingStopzetten stopzetten;

    ZoektochtStarten(FaseStarten fase, TrajectZoeken trajecten, PlaatsingStopzetten stopzetten) {
        this.fase = fase;
        this.trajecten = trajecten;
        this.stopzetten = stopzetten;
    }

    public void voor(long trajectId, boolean bijkomend) {
        // Coming back from a stop request, no process follows the old work any more, so it may not stay "running".
        if (!bijkomend && trajecten.metId(trajectId).fase() == Fase.BEEINDIGING) {
            stopzetten.alleVan(trajectId, null, "OPNIEUW_ZOEKEN");
        }
        fase.voor(trajectId, Fase.JOBFINDING, null, bijkomend);
    }
}
