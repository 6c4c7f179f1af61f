package be.werkpad.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What the demo clock asks of the process engine. */
public interface Demomotor {
    /** Lets the engine's time differ from the real time by this much. */
    void zetVerschil(Duration verschil);

    /** Does all jobs that are due now, and those that follow from them; returns when none is left. */
    void voerUit();

    /** When the first timer after this moment is due, if that is not later than the limit. */
    Optional<Instant> volgendeTimer(Instant na, Instant tot);
}
