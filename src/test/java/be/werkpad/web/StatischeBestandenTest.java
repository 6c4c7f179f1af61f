package be.werkpad.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.support.Programma;
import be.werkpad.support.WerkpadTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A phone loads styles and scripts once, and gets new ones after a new version of the program. */
@WerkpadTest
class StatischeBestandenTest {
    private static final Pattern BESTAND = Pattern.compile("(?:href|src)=\"(/(?:css|js|img|vendor|webjars)/[^\"]+)\"");

    @LocalServerPort
    private int poort;

    @Test
    void everyFileOfAPageMayBeKeptAndOurOwnHaveTheirContentInTheName() {
        var jobcoach = Programma.ingelogd(poort, "jobcoach", "werkpad");
        var bestanden = BESTAND.matcher(jobcoach.get("/trajecten/nieuw").body())
                .results()
                .map(vondst -> vondst.group(1))
                .distinct()
                .toList();
        assertThat(bestanden)
                .anyMatch(bestand -> bestand.startsWith("/css/"))
                .anyMatch(bestand -> bestand.startsWith("/vendor/"))
                .anyMatch(bestand -> bestand.startsWith("/webjars/"))
                .allMatch(bestand -> bestand.startsWith("/webjars/") || bestand.matches(".+-[0-9a-f]{32}\\.\\w+"));
        for (var bestand : bestanden) {
            var antwoord = jobcoach.get(bestand);
            assertThat(antwoord.statusCode()).as(bestand).isEqualTo(200);
            assertThat(antwoord.headers().firstValue("Cache-Control"))
                    .as(bestand)
                    .hasValue("max-age=2592000, public");
        }
        assertThat(jobcoach.get("/css/papier-scherm.css").headers().firstValue("Cache-Control"))
                .as("a kept paper names it without a version")
                .hasValue("no-cache");
        assertThat(jobcoach.get("/taken").headers().firstValue("Cache-Control"))
                .as("what is personal is never kept")
                .hasValueSatisfying(waarde -> assertThat(waarde).contains("no-store"));
    }
}
