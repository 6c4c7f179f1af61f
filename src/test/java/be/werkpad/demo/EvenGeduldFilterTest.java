package be.werkpad.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class EvenGeduldFilterTest {
    private final ApplicationAvailabilityBean beschikbaarheid = new ApplicationAvailabilityBean();
    private final EvenGeduldFilter filter = new EvenGeduldFilter(beschikbaarheid);

    @Test
    void asksToWaitUntilTheDemoClientsAreThere() throws Exception {
        assertThat(status("/login")).isEqualTo(503);
        assertThat(status("/engine-rest/task")).isEqualTo(503);
        assertThat(status("/css/app.css")).as("the waiting page has a face").isEqualTo(200);
        assertThat(status("/actuator/health")).isEqualTo(200);

        beschikbaarheid.onApplicationEvent(new AvailabilityChangeEvent<>(this, ReadinessState.ACCEPTING_TRAFFIC));

        assertThat(status("/login")).isEqualTo(200);
    }

    private int status(String pad) throws Exception {
        var vraag = new MockHttpServletRequest("GET", pad);
        vraag.setServletPath(pad);
        var antwoord = new MockHttpServletResponse();
        filter.doFilter(vraag, antwoord, new MockFilterChain());
        return antwoord.getStatus();
    }
}
