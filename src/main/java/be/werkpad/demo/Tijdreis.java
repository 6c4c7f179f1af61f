package be.werkpad.demo;

import be.werkpad.demo.Demomotor.Werk;
import java.time.Instant;

/** Time goes on and stops at every timer on the way, so that each fires on its own date and not all at the end. */
record Tijdreis(DemoKlok klok, Werk werk) {
    void tot(Instant doel) {
        werk.voerUit();
        for (var timer = werk.volgendeTimer(klok.instant(), doel);
                timer.isPresent();
                timer = werk.volgendeTimer(klok.instant(), doel)) {
            klok.zet(timer.get());
            werk.voerUit();
        }
        klok.zet(doel);
        werk.voerUit();
    }
}
