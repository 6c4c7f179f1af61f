package be.werkpad.jobfinding;

import be.werkpad.kader.EngagementVereisen;
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
    private final EngagementVereisen engagement;

    ZoektochtStarten(
            FaseStarten fase, TrajectZoeken trajecten, PlaatsingStopzetten stopzetten, EngagementVereisen engagement) {
        this.fase = fase;
        this.trajecten = trajecten;
        this.stopzetten = stopzetten;
        this.engagement = engagement;
    }

    /**
     * Refuses here and not only in the model, so that a redrawn one cannot skip it (CH-4a-2).
     *
     * @throws be.werkpad.shared.DomainException kader.budgetOntbreekt, kader.engagementNietGetekend
     */
    public void voor(long trajectId, boolean bijkomend) {
        engagement.voor(trajectId);
        // Coming back from a stop request, no process follows the old work any more, so it may not stay "running".
        if (!bijkomend && trajecten.metId(trajectId).fase() == Fase.BEEINDIGING) {
            stopzetten.alleVan(trajectId, null, "OPNIEUW_ZOEKEN");
        }
        fase.voor(trajectId, Fase.JOBFINDING, null, bijkomend);
    }
}
