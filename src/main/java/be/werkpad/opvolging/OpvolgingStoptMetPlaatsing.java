package be.werkpad.opvolging;

import be.werkpad.plaatsing.PlaatsingGestopt;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Only the end of the work ends its follow-up. */
@Component
class OpvolgingStoptMetPlaatsing {
    private final OpvolgingRepository opvolgingen;

    OpvolgingStoptMetPlaatsing(OpvolgingRepository opvolgingen) {
        this.opvolgingen = opvolgingen;
    }

    @EventListener
    void on(PlaatsingGestopt gestopt) {
        opvolgingen
                .findByPlaatsingId(gestopt.plaatsingId())
                .ifPresent(opvolging -> opvolging.stop(gestopt.laatsteDag()));
    }
}
