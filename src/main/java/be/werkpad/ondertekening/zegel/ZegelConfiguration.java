package be.werkpad.ondertekening.zegel;

import be.werkpad.ondertekening.Dienstzegel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the key at start, so that a wrong password is known before the first document is signed. */
@Configuration(proxyBeanMethods = false)
class ZegelConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(ZegelConfiguration.class);

    @Bean
    Dienstzegel dienstzegel(ZegelSettings settings, Clock clock) {
        if (settings.heeftBestand()) {
            return uitBestand(settings, clock);
        }
        if (settings.zelfgemaakt()) {
            return new ZelfgemaaktZegel(clock);
        }
        LOG.warn("No WERKPAD_ZEGEL_BESTAND: signed documents get no seal of the dienst");
        return new PadesZegel(null, new char[0], clock);
    }

    private static Dienstzegel uitBestand(ZegelSettings settings, Clock clock) {
        var bestand = String.valueOf(settings.bestand());
        try {
            return new PadesZegel(Files.readAllBytes(Path.of(bestand)), settings.geheim(), clock);
        } catch (IOException | IllegalStateException problem) {
            throw new IllegalStateException(
                    "WERKPAD_ZEGEL_BESTAND %s cannot be used for the seal: check the file and WERKPAD_ZEGEL_WACHTWOORD"
                            .formatted(bestand),
                    problem);
        }
    }
}
