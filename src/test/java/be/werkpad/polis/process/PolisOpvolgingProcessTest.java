package be.werkpad.polis.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.support.Procesproef;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** CH-4a-4, C.5 path 9: the task before a policy ends, and what happens when it ends all the same. */
class PolisOpvolgingProcessTest {
    private static final String VERLENGEN = "UserTask_PolisVerlengen";
    private static final String ONVERZEKERD = "UserTask_WerkZonderVerzekeringBespreken";
    private final Procesproef proef = new Procesproef("polis-opvolging");

    @BeforeEach
    void start() {
        proef.start(Map.of("trajectId", 1L, "plaatsingId", 2L));
        proef.laatTimerAfgaan("IntermediateEvent_PolisLooptBijnaAf");
    }

    @AfterEach
    void ruimOp() {
        proef.ruimOp();
    }

    @Test
    void aRenewedPolicyIsWatchedAgain() {
        assertThat(proef.wachtOp()).containsExactly(VERLENGEN);

        proef.rondAf(VERLENGEN, Map.of("resultaat", "VERLENGD"));

        assertThat(proef.wachtOp()).isEmpty();
        assertThat(proef.isKlaar()).isFalse();
    }

    @Test
    void aPolicyThatEndsWithoutAnotherGivesTheCoordinatorATaskBesideTheRenewal() {
        proef.laatTimerAfgaan("StartEvent_LaatsteVerzekerdeDag");
        assertThat(proef.wachtOp()).containsExactly(VERLENGEN, ONVERZEKERD);
        assertThat(proef.openTaken()).hasSize(2);

        proef.rondAf(ONVERZEKERD, Map.of());
        assertThat(proef.wachtOp()).as("the policy must still be renewed").containsExactly(VERLENGEN);
    }

    @Test
    void aRenewalTakesAwayTheTaskAboutWorkWithoutInsurance() {
        proef.laatTimerAfgaan("StartEvent_LaatsteVerzekerdeDag");

        proef.rondAf(VERLENGEN, Map.of("resultaat", "VERLENGD"));

        assertThat(proef.openTaken()).isEmpty();
    }

    /** The policy was recorded in another task: both tasks about the old one go, and the new one is watched. */
    @Test
    void aPolicyThatCameAnotherWayTakesBothTasksAway() {
        proef.laatTimerAfgaan("StartEvent_LaatsteVerzekerdeDag");

        proef.bericht("polis.vernieuwd");

        assertThat(proef.openTaken()).isEmpty();
        assertThat(proef.isKlaar()).isFalse();
        proef.laatTimerAfgaan("IntermediateEvent_PolisLooptBijnaAf");
        assertThat(proef.wachtOp()).containsExactly(VERLENGEN);
    }

    @Test
    void nothingIsAskedAnyMoreWhenTheWorkStops() {
        proef.laatTimerAfgaan("StartEvent_LaatsteVerzekerdeDag");

        proef.bericht("polis.nietMeerNodig");

        assertThat(proef.isKlaar()).isTrue();
        assertThat(proef.ging("EndEvent_VerzekeringNietMeerNodig")).isTrue();
    }
}
