package be.werkpad.taak;

import be.werkpad.security.CurrentUser;
import be.werkpad.shared.UseCase;

/** Takes a task of the team, or gives it back. */
@UseCase
public class TaakToewijzen {
    private final Taaktoegang toegang;
    private final Takenmotor motor;
    private final CurrentUser user;

    TaakToewijzen(Taaktoegang toegang, Takenmotor motor, CurrentUser user) {
        this.toegang = toegang;
        this.motor = motor;
        this.user = user;
    }

    public void aanMij(String taakId) {
        motor.wijsToe(toegang.werk(taakId).id(), user.account());
    }

    public void terugAanTeam(String taakId) {
        motor.geefTerug(toegang.werk(taakId).id());
    }
}
