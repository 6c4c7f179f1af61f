package be.werkpad.traject;

import be.werkpad.engine.ProcessGateway;
import be.werkpad.termijn.TermijnVerzet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The row is what we trust: when a date moves, the engine's timers of that traject follow at once. */
@Component
class TimersVolgenTermijnen {
    private final TrajectZoeken trajecten;
    private final ProcessGateway gateway;

    TimersVolgenTermijnen(TrajectZoeken trajecten, ProcessGateway gateway) {
        this.trajecten = trajecten;
        this.gateway = gateway;
    }

    @EventListener
    void on(TermijnVerzet verzet) {
        gateway.refreshTimers(trajecten.metId(verzet.trajectId()).code());
    }
}
