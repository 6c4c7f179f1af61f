package be.werkpad.ondertekening.zegel;

import be.werkpad.ondertekening.Dienstzegel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
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

    private static void waarschuw(Dienstzegel zegel, LocalDate vandaag) {
        if (zegel.stand(vandaag) != Dienstzegel.Stand.GELDIG) {
            LOG.warn("The certificate of the seal holds until {}: replace WERKPAD_ZEGEL_BESTAND", zegel.geldigTot());
        }
    }

    private static Dienstzegel uitBestand(ZegelSettings settings, Clock clock) {
        var bestand = String.valueOf(settings.bestand());
        try {
            var zegel = new PadesZegel(Files.readAllBytes(Path.of(bestand)), settings.geheim(), clock);
            waarschuw(zegel, LocalDate.now(clock));
            return zegel;
        } catch (IOException | IllegalStateException problem) {
            throw new IllegalStateException(
                    "WERKPAD_ZEGEL_BESTAND %s cannot be used for the seal: check the file and WERKPAD_ZEGEL_WACHTWOORD"
                            .formatted(bestand),
                    problem);
        }
    }
}
