package be.werkpad.taak;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.util.Map;

/** Completes a task from our pages or the JSON API. The check itself is the engine's listener, so nobody goes round it. */
@UseCase
public class TaakVoltooien {
    private final Taaktoegang toegang;
    private final AfgerondeTaak afgerond;
    private final Takenmotor motor;

    TaakVoltooien(Taaktoegang toegang, AfgerondeTaak afgerond, Takenmotor motor) {
        this.toegang = toegang;
        this.afgerond = afgerond;
        this.motor = motor;
    }

    /** @throws DomainException taak.reedsAfgerond when somebody else was first (C.5 15) */
    public void voor(String taakId, Map<String, Object> gegeven) {
        afgerond.tenzij(taakId, () -> toegang.werk(taakId));
        motor.voltooi(taakId, gegeven);
    }
}
