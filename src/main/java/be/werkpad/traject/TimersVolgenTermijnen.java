package be.werkpad.traject;

import be.werkpad.termijn.TermijnVerzet;
import be.werkpad.termijn.TermijnenVolgen;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The row is what we trust: when a date moves, the engine's timers and due dates of that traject follow at once. */
@Component
class TimersVolgenTermijnen {
    private final TrajectZoeken trajecten;
    private final TermijnenVolgen volgen;

    TimersVolgenTermijnen(TrajectZoeken trajecten, TermijnenVolgen volgen) {
        this.trajecten = trajecten;
        this.volgen = volgen;
    }

    @EventListener
    void on(TermijnVerzet verzet) {
        trajecten.zoek(verzet.trajectId()).ifPresent(traject -> volgen.voor(traject.id(), traject.code()));
    }
}
