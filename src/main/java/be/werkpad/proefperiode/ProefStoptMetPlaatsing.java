package be.werkpad.proefperiode;

import be.werkpad.plaatsing.PlaatsingGestopt;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When the work ends, its trial ends too. */
@Component
class ProefStoptMetPlaatsing {
    private final ProefperiodeRepository proefperiodes;

    ProefStoptMetPlaatsing(ProefperiodeRepository proefperiodes) {
        this.proefperiodes = proefperiodes;
    }

    @EventListener
    void on(PlaatsingGestopt gestopt) {
        proefperiodes
                .findByPlaatsingId(gestopt.plaatsingId())
                .filter(proef -> proef.kaart().status() == ProefperiodeStatus.LOPEND)
                .ifPresent(proef -> proef.stop(gestopt.laatsteDag()));
    }
}
