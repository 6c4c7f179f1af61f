package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.support.WerkpadTest;
import java.time.Duration;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The demo clock as a program moves it (ontwerp 2). */
@WerkpadTest
class DemoklokJourneyTest {
    @LocalServerPort
    private int poort;

    private Api api;

    @BeforeEach
    void open() {
        api = new Api(poort);
    }

    @Test
    void daysEndInTheMorningWhenTheyWouldEndInTheNight() {
        var nu = nu();
        var eenUur = nu.plusDays(1).withHour(1).withMinute(0);
        verzet(Duration.between(nu, eenUur).toString());
        assertThat(nu().getHour()).as("hours are exact").isEqualTo(1);
        verzet("P0D");
        assertThat(nu().getHour()).isEqualTo(1);

        verzet("P1D");
        assertThat(nu().toLocalDate()).isEqualTo(eenUur.toLocalDate().plusDays(1));
        assertThat(nu().getHour()).isEqualTo(8);
        verzet("P1D");
        assertThat(nu().getHour()).isEqualTo(8);
    }

    @Test
    void goesOnlyForward() {
        assertThat(api.klok("-P1D").status()).isEqualTo(409);
        assertThat(api.klok("morgen").status()).isEqualTo(422);
    }

    private void verzet(String hoeveel) {
        assertThat(api.klok(hoeveel).status()).isEqualTo(200);
    }

    private ZonedDateTime nu() {
        return ZonedDateTime.parse(
                api.get("coordinator", "/api/demo/klok").json().get("nu").asText());
    }
}
