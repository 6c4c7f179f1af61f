package be.werkpad.kader.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.support.Procesproef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** CH-4a-1: before a raamovereenkomst ends somebody chooses to renew it or to let it end. */
class RaamOpvolgingProcessTest {
    private static final String OPVOLGEN = "UserTask_RaamovereenkomstOpvolgen";

    private final List<Object> nagekeken = new ArrayList<>();
    private final Procesproef proef = new Procesproef("raam-opvolging")
            .met("wettelijkKaderOpnieuwNakijkenDelegate", execution -> nagekeken.add(execution.getId()));

    @BeforeEach
    void start() {
        proef.start(Map.of("trajectId", 1L, "plaatsingId", 2L));
    }

    @AfterEach
    void ruimOp() {
        proef.ruimOp();
    }

    @Test
    void aRenewalOpensTheTasksOfTheFrame() {
        assertThat(proef.wachtOp()).doesNotContain(OPVOLGEN);
        proef.laatTimerAfgaan("IntermediateEvent_RaamovereenkomstLooptBijnaAf");
        assertThat(proef.wachtOp()).containsExactly(OPVOLGEN);

        proef.rondAf(OPVOLGEN, Map.of("resultaat", "VERNIEUWEN"));

        assertThat(nagekeken).hasSize(1);
        assertThat(proef.ging("EndEvent_VernieuwingGevraagd")).isTrue();
    }

    @Test
    void aRaamovereenkomstThatMayEndAsksNothingMore() {
        proef.laatTimerAfgaan("IntermediateEvent_RaamovereenkomstLooptBijnaAf");

        proef.rondAf(OPVOLGEN, Map.of("resultaat", "EINDIGT"));

        assertThat(nagekeken).isEmpty();
        assertThat(proef.ging("EndEvent_RaamovereenkomstEindigt")).isTrue();
    }

    @Test
    void theTaskLapsesWhenThereIsANewOneOrTheWorkStops() {
        proef.laatTimerAfgaan("IntermediateEvent_RaamovereenkomstLooptBijnaAf");

        proef.bericht("raam.opvolgingVervalt");

        assertThat(proef.isKlaar()).isTrue();
        assertThat(proef.ging("EndEvent_RaamNietMeerOpTeVolgen")).isTrue();
    }
}
