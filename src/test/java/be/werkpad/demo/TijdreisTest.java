package be.werkpad.demo;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.demo.Demomotor.Werk;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Moving the clock of the demo. */
class TijdreisTest {
    private static final Duration LANG = Duration.ofMinutes(5);

    private final DemoKlok klok = new DemoKlok();

    /** Work that takes five minutes by the clock of the demo. */
    private final Werk werk = new Werk() {
        @Override
        public void voerUit() {
            klok.zet(klok.instant().plus(LANG));
        }

        @Override
        public Optional<Instant> volgendeTimer(Instant na, Instant tot) {
            return Optional.empty();
        }
    };

    @Test
    void neverGoesBackToBeforeTheWorkThatWasDone() {
        var begin = klok.instant();
        new Tijdreis(klok, werk).tot(begin);
        assertThat(klok.instant()).isAfterOrEqualTo(begin.plus(LANG));
    }

    @Test
    void goesToWhereItMust() {
        var doel = klok.instant().plus(Duration.ofDays(3));
        new Tijdreis(klok, werk).tot(doel);
        assertThat(klok.instant()).isAfterOrEqualTo(doel);
    }
}
