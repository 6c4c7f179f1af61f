package be.werkpad.beeindiging;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.norm.NormBepalen;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import be.werkpad.shared.Werkkalender;
import be.werkpad.termijn.TermijnZetten;
import java.time.LocalDate;
import java.util.Map;

/** The steps of a handover: prepare, confirm, call after some weeks. */
@UseCase
public class OverdrachtVoeren {
    private static final String CONTROLEBEL = "overdracht.controlebel";

    private final OverdrachtRepository overdrachten;
    private final TermijnZetten termijnen;
    private final NormBepalen normen;
    private final Werkkalender kalender;
    private final Audittrail audit;

    OverdrachtVoeren(
            OverdrachtRepository overdrachten,
            TermijnZetten termijnen,
            NormBepalen normen,
            Werkkalender kalender,
            Audittrail audit) {
        this.overdrachten = overdrachten;
        this.termijnen = termijnen;
        this.normen = normen;
        this.kalender = kalender;
        this.audit = audit;
    }

    void bereidVoor(long trajectId, Overdracht.Voorbereiding voorbereiding, LocalDate op) {
        overdrachten.save(new Overdracht(trajectId, voorbereiding, op));
    }

    /** From here counts the time until we call the client. */
    public void bevestig(long trajectId, LocalDate op, String door) {
        var controlebel = normen.duur(CONTROLEBEL, op).na(op, kalender);
        var overdracht = lopende(trajectId);
        overdracht.bevestig(op, door, controlebel);
        termijnen.op(trajectId, null, CONTROLEBEL, controlebel, "ontvangst bevestigd");
        audit.noteer(
                Actie.OVERDRACHT_BEVESTIGD,
                trajectId,
                "overdracht",
                String.valueOf(overdracht.kaart().id()),
                Map.of("datum", op.toString()));
    }

    public void belNa(long trajectId, LocalDate op, String resultaat) {
        lopende(trajectId).belNa(op, resultaat);
    }

    private Overdracht lopende(long trajectId) {
        return overdrachten
                .findFirstByTrajectIdOrderByIdDesc(trajectId)
                .orElseThrow(() -> new NotFoundException("No handover of traject " + trajectId));
    }
}
