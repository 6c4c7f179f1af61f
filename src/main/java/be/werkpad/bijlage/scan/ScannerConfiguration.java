package be.werkpad.bijlage.scan;

import be.werkpad.bijlage.BijlageSettings;
import be.werkpad.bijlage.Scanuitslag;
import be.werkpad.bijlage.Virusscanner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** ClamAV when its address is known, else a scanner that says honestly that it did not look. */
@Configuration(proxyBeanMethods = false)
class ScannerConfiguration {
    private static final String POORT = "3310";

    @Bean
    Virusscanner virusscanner(BijlageSettings settings) {
        var adres = settings.clamav();
        if (adres == null || adres.isBlank()) {
            return inhoud -> Scanuitslag.NIET_GESCAND;
        }
        var delen = (adres.contains(":") ? adres : adres + ":" + POORT).split(":");
        return new ClamdScanner(delen[0].strip(), Integer.parseInt(delen[1].strip()), settings.clamavTijd());
    }
}
