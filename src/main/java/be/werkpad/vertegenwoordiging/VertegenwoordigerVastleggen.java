package be.werkpad.vertegenwoordiging;

import be.werkpad.audit.Actie;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Naam;
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
        eisNieuw(traject.clientId(), nieuw);
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

    private void eisNieuw(long clientId, NieuweVertegenwoordiger nieuw) {
        vertegenwoordigers.findByClientIdOrderById(clientId).stream()
                .map(Vertegenwoordiger::kaart)
                .filter(mens -> Naam.zelfde(mens.naam(), nieuw.naam()) && mens.bevoegdheid() == nieuw.bevoegdheid())
                .filter(mens -> mens.tot() == null || !mens.tot().isBefore(nieuw.van()))
                .findFirst()
                .ifPresent(mens -> {
                    throw DomainException.bijVeld(
                            "vertegenwoordiging.bestaatAl",
                            "naam",
                            "%s staat al in de lijst, voor dezelfde beslissingen.".formatted(mens.naam()));
                });
    }
}
