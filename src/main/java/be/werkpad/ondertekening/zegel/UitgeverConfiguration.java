package be.werkpad.ondertekening.zegel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the roots at start, so that a wrong file is known before somebody signs with eID. */
@Configuration(proxyBeanMethods = false)
class UitgeverConfiguration {
    @Bean
    Uitgevers uitgevers(UitgeverSettings settings, Clock clock) {
        if (!settings.heeftBestand()) {
            return new Uitgevers(Set.of(), false, clock);
        }
        var bestand = String.valueOf(settings.bestand());
        try {
            var wortels = Uitgevers.lees(Files.readAllBytes(Path.of(bestand)), settings.geheim());
            return new Uitgevers(wortels, settings.intrekking(), clock);
        } catch (IOException | IllegalStateException problem) {
            throw new IllegalStateException(
                    "WERKPAD_EID_UITGEVERS %s cannot be used: give PEM certificates, or PKCS#12 with WERKPAD_EID_WACHTWOORD"
                            .formatted(bestand),
                    problem);
        }
    }
}
