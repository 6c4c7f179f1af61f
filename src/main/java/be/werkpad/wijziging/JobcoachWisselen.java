package be.werkpad.wijziging;

import be.werkpad.audit.Actie;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.CoachToewijzen;
import be.werkpad.traject.Taakoverdracht;
import be.werkpad.traject.TrajectZoeken;

/** The new jobcoach takes over, with all open tasks of the old one (C.5 16); that is a change like others (C.4). */
@UseCase
public class JobcoachWisselen {
    private final FormulierantwoordZoeken antwoorden;
    private final TrajectZoeken trajecten;
    private final CoachToewijzen toewijzen;
    private final Taakoverdracht taken;
    private final Wijzigingsspoor spoor;

    JobcoachWisselen(
            FormulierantwoordZoeken antwoorden,
            TrajectZoeken trajecten,
            CoachToewijzen toewijzen,
            Taakoverdracht taken,
            Wijzigingsspoor spoor) {
        this.antwoorden = antwoorden;
        this.trajecten = trajecten;
        this.toewijzen = toewijzen;
        this.taken = taken;
        this.spoor = spoor;
    }

    /** @param instantieId the process instance in which it was talked about */
    public void voor(long trajectId, String instantieId) {
        var traject = trajecten.metId(trajectId);
        var kaart = antwoorden
                .laatsteKaartVanInstantie(trajectId, instantieId, "wissel-jobcoach-bespreken")
                .orElseThrow();
        var nieuw = String.valueOf(kaart.antwoorden().get("nieuweJobcoach"));
        toewijzen.voor(trajectId, nieuw, String.valueOf(kaart.antwoorden().get("backup")), "nieuweJobcoach");
        if (traject.coach() != null) {
            taken.van(traject.code(), traject.coach(), nieuw);
        }
        spoor.laat(Wijzigingssoort.JOBCOACH, null, kaart);
        spoor.noteer(Actie.WIJZIGING_DOORGEVOERD, trajectId, Wijzigingssoort.JOBCOACH, null);
    }
}
