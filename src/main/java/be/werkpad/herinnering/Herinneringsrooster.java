package be.werkpad.herinnering;

import be.werkpad.shared.TijdVerzet;
import be.werkpad.shared.Werkkalender;
import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When reminders go out: on working days, from the hour that is set. Made at the start, or nobody would look at the clock. */
@Component
@Lazy(false)
class Herinneringsrooster {
    private final HerinneringenVersturen versturen;
    private final HerinneringSettings settings;
    private final Werkkalender kalender;
    private final Clock clock;

    Herinneringsrooster(
            HerinneringenVersturen versturen, HerinneringSettings settings, Werkkalender kalender, Clock clock) {
        this.versturen = versturen;
        this.settings = settings;
        this.kalender = kalender;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
    void kijk() {
        var nu = LocalDateTime.now(clock);
        if (kalender.isWerkdag(nu.toLocalDate()) && !nu.toLocalTime().isBefore(settings.vanaf())) {
            versturen.van(nu.toLocalDate());
        }
    }

    /** Days that the demo clock jumped over had no readers, so only the day of arrival gets a mail. */
    @EventListener
    void op(TijdVerzet verzet) {
        kijk();
    }

    /** Off in tests, which ask when they want. */
    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    @ConditionalOnProperty(name = "werkpad.herinnering.rooster", matchIfMissing = true)
    static class Vanzelf {}
}
