package be.werkpad.kader.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.support.Procesproef;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** EX-1, VZ-6: what only reminds, reminds until it is done. */
class KaderHerinneringProcessTest {
    private static final String LATER = "IntermediateEvent_EnkeleDagenLater";
    private boolean volledig;
    private final Procesproef proef = new Procesproef("kader-herinnering")
            .met("kaderHerinnerenDelegate", execution -> execution.setVariable("kaderVolledig", volledig));

    @BeforeEach
    void start() {
        proef.start(Map.of("trajectId", 1L, "plaatsingId", 2L));
    }

    @AfterEach
    void ruimOp() {
        proef.ruimOp();
    }

    @Test
    void remindsAgainAndAgainUntilItIsDone() {
        proef.laatTimerAfgaan(LATER);
        assertThat(proef.isKlaar()).isFalse();
        proef.laatTimerAfgaan(LATER);
        assertThat(proef.isKlaar()).isFalse();

        volledig = true;
        proef.laatTimerAfgaan(LATER);
        assertThat(proef.ging("EndEvent_AllesInOrde")).isTrue();
    }

    @Test
    void remindsOfNothingAfterTheWork() {
        proef.bericht("kader.werkGestopt");

        assertThat(proef.ging("EndEvent_HerinneringNietMeerNodig")).isTrue();
    }
}
