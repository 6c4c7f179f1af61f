package be.werkpad.dashboard;

import be.werkpad.client.ClientZoeken;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectZoeken;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A traject as it is named on a list, for who reads it. */
@Component
class Trajectnamen {
    private final TrajectZoeken trajecten;
    private final ClientZoeken clienten;
    private final Namen namen;

    Trajectnamen(TrajectZoeken trajecten, ClientZoeken clienten, Namen namen) {
        this.trajecten = trajecten;
        this.clienten = clienten;
        this.namen = namen;
    }

    Optional<Trajectnaam> van(long trajectId) {
        return trajecten
                .zoek(trajectId)
                .map(traject -> new Trajectnaam(
                        traject,
                        namen.magNamenZien()
                                ? clienten.metId(traject.clientId()).weergavenaam()
                                : null,
                        namen.coachOfNiemand(traject.coach()),
                        namen.antenne(traject.antenne())));
    }

    /** @param client name; null for who sees codes only */
    record Trajectnaam(TrajectKaart traject, @Nullable String client, String coach, String antenne) {}
}
