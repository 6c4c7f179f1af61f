package be.werkpad.vertegenwoordiging;

import be.werkpad.audit.Actie;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.TrajectToegang;
import java.util.Map;

/** Records somebody who may act for the client of a traject (F.18: a signature by the wrong person does not count). */
@UseCase
public class VertegenwoordigerVastleggen {
    private final TrajectToegang toegang;
    private final VertegenwoordigerRepository vertegenwoordigers;
    private final Vertegenwoordigingssporen sporen;
    private final CurrentUser user;

    VertegenwoordigerVastleggen(
            TrajectToegang toegang,
            VertegenwoordigerRepository vertegenwoordigers,
            Vertegenwoordigingssporen sporen,
            CurrentUser user) {
        this.toegang = toegang;
        this.vertegenwoordigers = vertegenwoordigers;
        this.sporen = sporen;
        this.user = user;
    }

    /** @return id of the representative */
    public long voor(String trajectcode, NieuweVertegenwoordiger nieuw) {
        var traject = toegang.lees(trajectcode);
        var id = vertegenwoordigers
                .save(new Vertegenwoordiger(traject.clientId(), nieuw, user.account()))
                .kaart()
                .id();
        sporen.laatNa(
                Actie.VERTEGENWOORDIGER_VASTGELEGD,
                traject,
                String.valueOf(id),
                Map.of("bevoegdheid", nieuw.bevoegdheid().name()));
        return id;
    }
}
