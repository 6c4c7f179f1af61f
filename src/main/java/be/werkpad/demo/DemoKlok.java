package be.werkpad.demo;

import be.werkpad.shared.ClockConfiguration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The real time plus an offset, in Brussels. The only clock of the application in profile demo. */
@Component
@Primary
@Profile("demo")
class DemoKlok extends Clock {
    private final Clock echt = Clock.system(ClockConfiguration.BRUSSEL);
    private volatile Duration verschil = Duration.ZERO;

    Duration verschil() {
        return verschil;
    }

    void zetVerschil(Duration nieuw) {
        verschil = nieuw;
    }

    @Override
    public ZoneId getZone() {
        return ClockConfiguration.BRUSSEL;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(echt.withZone(zone), verschil);
    }

    @Override
    public Instant instant() {
        return echt.instant().plus(verschil);
    }
}
