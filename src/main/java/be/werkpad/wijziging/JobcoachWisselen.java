package be.werkpad.wijziging;

import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.CoachToewijzen;
import be.werkpad.traject.Taakoverdracht;
import be.werkpad.traject.TrajectZoeken;

/** The new jobcoach takes over, with all open tasks of the old one (C.5 16). */
@UseCase
public class JobcoachWisselen {
    private final FormulierantwoordZoeken antwoorden;
    private final TrajectZoeken trajecten;
    private final CoachToewijzen toewijzen;
    private final Taakoverdracht taken;

    JobcoachWisselen(
            FormulierantwoordZoeken antwoorden,
            TrajectZoeken trajecten,
            CoachToewijzen toewijzen,
            Taakoverdracht taken) {
        this.antwoorden = antwoorden;
        this.trajecten = trajecten;
        this.toewijzen = toewijzen;
        this.taken = taken;
    }

    public void voor(long trajectId) {
        var traject = trajecten.metId(trajectId);
        var wissel = antwoorden.laatste(trajectId, "wissel-jobcoach-bespreken").orElseThrow();
        var nieuw = String.valueOf(wissel.get("nieuweJobcoach"));
        toewijzen.voor(trajectId, nieuw, String.valueOf(wissel.get("backup")), "nieuweJobcoach");
        if (traject.coach() != null) {
            taken.van(traject.code(), traject.coach(), nieuw);
        }
    }
}
