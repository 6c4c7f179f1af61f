package be.werkpad.risico;

import be.werkpad.formulier.Inzending;
import be.werkpad.shared.UseCase;
import be.werkpad.termijn.TermijnHouden;
import be.werkpad.termijn.TermijnZetten;

/** Accepts a weighed risk and sets the day on which it is looked at again; weighing it again holds the day before. */
@UseCase
public class RisicoVastleggen {
    static final String NAZICHT = "risico.nazicht";

    private final TermijnHouden houden;
    private final TermijnZetten zetten;

    RisicoVastleggen(TermijnHouden houden, TermijnZetten zetten) {
        this.houden = houden;
        this.zetten = zetten;
    }

    /** @throws be.werkpad.shared.DomainException risico.onvolledig with the field it is about */
    public void voor(Inzending inzending) {
        var blad = inzending.blad();
        Risicoregels.eis(blad, inzending.datum());
        houden.op(inzending.trajectId(), inzending.plaatsingId(), NAZICHT, inzending.datum());
        zetten.op(
                inzending.trajectId(),
                inzending.plaatsingId(),
                NAZICHT,
                blad.verplichteDatum("nazienOp"),
                "afgesproken bij de risicoafweging");
    }
}
