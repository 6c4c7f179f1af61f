package be.werkpad.herinnering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkpad.herinnering.Herinnering.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class HerinneringTest {
    private static final Instant NU = Instant.parse("2026-11-23T06:00:00Z");

    private final Herinnering herinnering = new Herinnering("jobcoach", LocalDate.of(2026, 11, 23));

    @Test
    void waitsLongerAfterEachRefusalAndGivesUpAfterTheFifth() {
        var wachttijden = new ArrayList<Duration>();
        for (var poging = 1; poging < Herinnering.MEESTE_POGINGEN; poging++) {
            herinnering.mislukt(NU);
            wachttijden.add(Duration.between(NU, herinnering.volgendePoging()));
            herinnering.probeerOpnieuw();
        }
        herinnering.mislukt(NU);

        assertThat(wachttijden).extracting(Duration::toMinutes).containsExactly(5L, 10L, 20L, 40L);
        assertThat(herinnering.volgendePoging()).isNull();
    }

    @Test
    void neverSendsAgainWhatWasSentOrIsBeingSent() {
        assertThatThrownBy(herinnering::probeerOpnieuw).isInstanceOf(IllegalStateException.class);

        herinnering.rondAf(Status.VERSTUURD);

        assertThatThrownBy(herinnering::probeerOpnieuw).isInstanceOf(IllegalStateException.class);
        assertThat(herinnering.status()).isEqualTo(Status.VERSTUURD);
    }
}
