package be.werkpad.jobfinding.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.support.Procesproef;
import java.util.Map;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A search that may not start is not lost: first the engagement, then the search (CH-4a-2). */
class ZoektochtZonderEngagementProcessTest {
    private static final String ENGAGEMENT = "CallActivity_EngagementTekenen";

    private boolean getekend;
    private final Procesproef proef = new Procesproef("jobfinding").met("zoektochtStartenDelegate", execution -> {
        if (!getekend) {
            throw new BpmnError("kader.engagementNietGetekend");
        }
    });

    @BeforeEach
    void start() {
        proef.start(Map.of("trajectId", 1L));
    }

    @AfterEach
    void ruimOp() {
        proef.ruimOp();
    }

    @Test
    void startsAfterTheEngagementIsSigned() {
        assertThat(proef.wachtOp()).containsExactly(ENGAGEMENT);

        getekend = true;
        proef.rondAf(ENGAGEMENT, Map.of("uitkomst", "VERDER"));

        assertThat(proef.wachtOp()).containsExactly("UserTask_ZoekplanMaken");
    }

    @Test
    void endsWhenTheClientChoosesAnotherWay() {
        proef.rondAf(ENGAGEMENT, Map.of("uitkomst", "STOPPEN"));

        assertThat(proef.ging("EndEvent_ZoektochtNietGestart")).isTrue();
        assertThat(proef.isKlaar()).isTrue();
    }
}
