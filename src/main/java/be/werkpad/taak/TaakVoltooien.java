package be.werkpad.taak;

import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.util.Map;

/** Completes a task from our pages or the JSON API. The check itself is the engine's listener, so nobody goes round it. */
@UseCase
public class TaakVoltooien {
    private final Taaktoegang toegang;
    private final Takenmotor motor;
    private final FormulierantwoordZoeken antwoorden;

    TaakVoltooien(Taaktoegang toegang, Takenmotor motor, FormulierantwoordZoeken antwoorden) {
        this.toegang = toegang;
        this.motor = motor;
        this.antwoorden = antwoorden;
    }

    /** @throws DomainException taak.reedsAfgerond when somebody else was first (C.5 15) */
    public void voor(String taakId, Map<String, Object> gegeven) {
        try {
            toegang.werk(taakId);
        } catch (NotFoundException gone) {
            antwoorden.vanTaak(taakId).ifPresent(eerder -> {
                throw new DomainException("taak.reedsAfgerond", "Deze taak is al afgerond door " + eerder.door() + ".");
            });
            throw gone;
        }
        motor.voltooi(taakId, gegeven);
    }
}
