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
            vooruitTot(timer.get());
            werk.voerUit();
        }
        vooruitTot(doel);
        werk.voerUit();
    }

    /** Work takes time too; the clock never goes back to before it. */
    private void vooruitTot(Instant moment) {
        if (klok.instant().isBefore(moment)) {
            klok.zet(moment);
        }
    }
}
