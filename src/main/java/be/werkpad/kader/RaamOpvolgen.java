package be.werkpad.kader;

import be.werkpad.engine.ProcessGateway;
import be.werkpad.overeenkomst.OvereenkomstKaart;
import be.werkpad.overeenkomst.OvereenkomstZoeken;
import be.werkpad.overeenkomst.Overeenkomstsoort;
import be.werkpad.overeenkomst.RaamVastgelegd;
import be.werkpad.plaatsing.PlaatsingGestopt;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.traject.TrajectZoeken;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Watches the end of the raamovereenkomst for everybody who works under it; a new one starts the watch again (CH-4a-1). */
@Component
class RaamOpvolgen {
    static final String PROCES = "raam-opvolging";
    private static final String VERVALT = "raam.opvolgingVervalt";

    private final OvereenkomstZoeken overeenkomsten;
    private final PlaatsingZoeken plaatsingen;
    private final Raamtermijnen termijnen;
    private final TrajectZoeken trajecten;
    private final ProcessGateway gateway;

    RaamOpvolgen(
            OvereenkomstZoeken overeenkomsten,
            PlaatsingZoeken plaatsingen,
            Raamtermijnen termijnen,
            TrajectZoeken trajecten,
            ProcessGateway gateway) {
        this.overeenkomsten = overeenkomsten;
        this.plaatsingen = plaatsingen;
        this.termijnen = termijnen;
        this.trajecten = trajecten;
        this.gateway = gateway;
    }

    /** By the raamovereenkomst that was signed last; does nothing more when that has no end. */
    void voor(PlaatsingKaart plaatsing) {
        var einde = einde(plaatsing);
        laatVervallen(plaatsing.trajectId(), plaatsing.id());
        termijnen.zet(plaatsing, einde);
        if (einde != null) {
            gateway.start(
                    PROCES,
                    code(plaatsing.trajectId()),
                    Map.of("trajectId", plaatsing.trajectId(), "plaatsingId", plaatsing.id()));
        }
    }

    @EventListener
    void on(RaamVastgelegd vastgelegd) {
        plaatsingen.bezigOpWerkpost(vastgelegd.werkpostId()).forEach(this::voor);
    }

    @EventListener
    void on(PlaatsingGestopt gestopt) {
        laatVervallen(gestopt.trajectId(), gestopt.plaatsingId());
    }

    private void laatVervallen(long trajectId, long plaatsingId) {
        gateway.sendToAll(VERVALT, code(trajectId), Map.of("plaatsingId", plaatsingId));
    }

    private String code(long trajectId) {
        return trajecten.metId(trajectId).code();
    }

    private @Nullable LocalDate einde(PlaatsingKaart plaatsing) {
        return overeenkomsten.voorPlaatsing(plaatsing).stream()
                .filter(kaart -> kaart.soort() == Overeenkomstsoort.RAAMOVEREENKOMST)
                .map(OvereenkomstKaart::geldigTot)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
