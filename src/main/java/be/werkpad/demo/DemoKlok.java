package be.werkpad.demo;

import be.werkpad.shared.ClockConfiguration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The real time plus an offset, in Brussels. The only clock of the application in profile demo, the engine included. A
 * thread that tells a story lives in a time of its own.
 */
@Component
@Primary
@Profile("demo")
class DemoKlok extends Clock {
    private final Clock echt = Clock.system(ClockConfiguration.BRUSSEL);
    private final ThreadLocal<@Nullable Duration> eigen = new ThreadLocal<>();
    private volatile Duration verschil = Duration.ZERO;

    Duration verschil() {
        var vanDraad = eigen.get();
        return vanDraad == null ? verschil : vanDraad;
    }

    void zetVerschil(Duration nieuw) {
        if (eigen.get() == null) {
            verschil = nieuw;
        } else {
            eigen.set(nieuw);
        }
    }

    void zet(Instant moment) {
        zetVerschil(Duration.between(echt.instant(), moment));
    }

    /** What this thread does here happens in a time of its own, which begins now; nobody else notices. */
    void inEigenTijd(Runnable verhaal) {
        eigen.set(verschil);
        try {
            verhaal.run();
        } finally {
            eigen.remove();
        }
    }

    @Override
    public ZoneId getZone() {
        return ClockConfiguration.BRUSSEL;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(echt.withZone(zone), verschil());
    }

    @Override
    public Instant instant() {
        return echt.instant().plus(verschil());
    }
}
