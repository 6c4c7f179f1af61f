package be.werkpad.vertegenwoordiging;

import be.werkpad.audit.Actie;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.TrajectToegang;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Records what the judgement says: whether the client signs too, and whether interests clash. */
@UseCase
public class BeschermingVastleggen {
    private final TrajectToegang toegang;
    private final BeschermingRepository beschermingen;
    private final Vertegenwoordigingssporen sporen;
    private final CurrentUser user;
    private final Clock clock;

    BeschermingVastleggen(
            TrajectToegang toegang,
            BeschermingRepository beschermingen,
            Vertegenwoordigingssporen sporen,
            CurrentUser user,
            Clock clock) {
        this.toegang = toegang;
        this.beschermingen = beschermingen;
        this.sporen = sporen;
        this.user = user;
        this.clock = clock;
    }

    public void voor(String trajectcode, boolean clientTekentMee, boolean belangenconflict) {
        var traject = toegang.lees(trajectcode);
        var bescherming =
                beschermingen.findByClientId(traject.clientId()).orElseGet(() -> new Bescherming(traject.clientId()));
        bescherming.wijzig(clientTekentMee, belangenconflict, user.account(), LocalDate.now(clock));
        beschermingen.save(bescherming);
        sporen.laatNa(
                Actie.BESCHERMING_VASTGELEGD,
                traject,
                null,
                Map.of(
                        "clientTekentMee", String.valueOf(clientTekentMee),
                        "belangenconflict", String.valueOf(belangenconflict)));
    }
}
