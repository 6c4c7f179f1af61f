package be.werkpad.vertegenwoordiging;

import be.werkpad.audit.Actie;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.TrajectToegang;
import java.time.LocalDate;
import java.util.Map;

/** Gives a representation its last day. */
@UseCase
public class VertegenwoordigerStoppen {
    private final TrajectToegang toegang;
    private final VertegenwoordigerRepository vertegenwoordigers;
    private final Vertegenwoordigingssporen sporen;

    VertegenwoordigerStoppen(
            TrajectToegang toegang, VertegenwoordigerRepository vertegenwoordigers, Vertegenwoordigingssporen sporen) {
        this.toegang = toegang;
        this.vertegenwoordigers = vertegenwoordigers;
        this.sporen = sporen;
    }

    public void voor(String trajectcode, long id, LocalDate laatsteDag) {
        var traject = toegang.lees(trajectcode);
        var vertegenwoordiger = vertegenwoordigers
                .findById(id)
                .filter(gevonden -> gevonden.clientId() == traject.clientId())
                .orElseThrow(() -> new NotFoundException("No representative " + id));
        vertegenwoordiger.stop(laatsteDag);
        vertegenwoordigers.save(vertegenwoordiger);
        sporen.laatNa(
                Actie.VERTEGENWOORDIGER_GESTOPT, traject, String.valueOf(id), Map.of("tot", laatsteDag.toString()));
    }
}
