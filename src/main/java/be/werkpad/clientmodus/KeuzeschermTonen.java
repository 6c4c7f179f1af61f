package be.werkpad.clientmodus;

import be.werkpad.beslissing.BeslissingZoeken;
import be.werkpad.client.ClientKaart;
import be.werkpad.client.ClientZoeken;
import be.werkpad.client.Vertegenwoordiging;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import be.werkpad.taak.TaakOpenen;
import be.werkpad.taak.Takenmotor;
import be.werkpad.traject.Dossierlezing;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prepares the screen of a choice, for who may work on its task. */
@UseCase
@Transactional(readOnly = true)
public class KeuzeschermTonen {
    static final String FORMULIER = "keuze-vastleggen";

    private final TaakOpenen taken;
    private final Takenmotor motor;
    private final BeslissingZoeken beslissingen;
    private final Betrokkenen betrokkenen;

    KeuzeschermTonen(TaakOpenen taken, Takenmotor motor, BeslissingZoeken beslissingen, Betrokkenen betrokkenen) {
        this.taken = taken;
        this.motor = motor;
        this.beslissingen = beslissingen;
        this.betrokkenen = betrokkenen;
    }

    /** @throws NotFoundException when it is not the open task of a prepared choice, or not for this user */
    public Keuzescherm voor(String taakId) {
        var open = taken.voor(taakId);
        if (!open.magWerken() || !FORMULIER.equals(open.taak().formulier())) {
            throw new NotFoundException("No choice for this user in task " + taakId);
        }
        var beslissing = Optional.ofNullable(motor.procesvariabelen(taakId).get("beslissingId"))
                .map(Long.class::cast)
                .flatMap(beslissingen::metId)
                .filter(kaart -> kaart.plaats().trajectId() == open.taak().trajectId())
                .orElseThrow(() -> new NotFoundException("No options prepared for task " + taakId));
        var client = betrokkenen.client(open.taak().trajectcode());
        return new Keuzescherm(
                open.taak(),
                beslissing,
                client.weergavenaam(),
                client.aanspreekvorm(),
                betrokkenen.ik(),
                client.vertegenwoordiging() != null && client.vertegenwoordiging() != Vertegenwoordiging.GEEN);
    }

    /** Who is in the room. */
    @Component
    static class Betrokkenen {
        private final Dossierlezing lezing;
        private final ClientZoeken clienten;
        private final CurrentUser user;

        Betrokkenen(Dossierlezing lezing, ClientZoeken clienten, CurrentUser user) {
            this.lezing = lezing;
            this.clienten = clienten;
            this.user = user;
        }

        ClientKaart client(String trajectcode) {
            return clienten.metId(lezing.lees(trajectcode, "keuze").clientId());
        }

        String ik() {
            return user.weergavenaam();
        }
    }
}
