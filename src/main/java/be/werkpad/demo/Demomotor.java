package be.werkpad.demo;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What the demo clock asks of the process engine. */
public interface Demomotor {
    /** From now on the engine asks the clock of this program for the time. */
    void volgKlok();

    /** The jobs of everybody. */
    Werk alles();

    /** @param trajectcodes of whom the jobs are; more may come later */
    Werk van(Set<String> trajectcodes);

    /** Jobs of the engine, seen from the time of the thread that asks. */
    interface Werk {
        /** Does all jobs that are due now, and those that follow from them; returns when none is left. */
        void voerUit();

        /** When the first timer after this moment is due, if that is not later than the limit. */
        Optional<Instant> volgendeTimer(Instant na, Instant tot);
    }
}
