package be.werkpad.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the demo is and who can log in, as the last words of the start. */
@Component
@Profile("demo")
class DemoWelkom {
    private static final Logger LOG = LoggerFactory.getLogger(DemoWelkom.class);

    private final DemoBasis basis;
    private final DemoProperties properties;

    DemoWelkom(DemoBasis basis, DemoProperties properties) {
        this.basis = basis;
        this.properties = properties;
    }

    @EventListener
    void klaar(ApplicationReadyEvent event) {
        LOG.info(
                "Werkpad is ready: http://localhost:{} - accounts {}, password {}",
                event.getApplicationContext().getEnvironment().getProperty("local.server.port", "8080"),
                String.join(", ", basis.accounts()),
                properties.wachtwoord());
    }
}
