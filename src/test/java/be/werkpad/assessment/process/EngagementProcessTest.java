package be.werkpad.assessment.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.support.Procesproef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The engagementsverklaring is made and signed, or talked about until the client knows the way (CH-4a-2). */
class EngagementProcessTest {
    private static final String TEKENEN = "CallActivity_EngagementsverklaringOndertekenen";
    private static final String BESPREKEN = "UserTask_EngagementBespreken";

    private final List<Object> opgemaakt = new ArrayList<>();
    private final Procesproef proef = new Procesproef("engagement")
            .met("documentOpmakenDelegate", execution -> opgemaakt.add(execution.getVariable("documentsoort")));

    @BeforeEach
    void start() {
        proef.start(Map.of("trajectId", 1L, "uitkomst", "VERDER"));
        proef.voerJobsUit();
    }

    @AfterEach
    void ruimOp() {
        proef.ruimOp();
    }

    @Test
    void endsWhenAllHaveSigned() {
        assertThat(opgemaakt).containsExactly("ENGAGEMENTSVERKLARING");

        proef.rondAf(TEKENEN, Map.of("resultaat", "GETEKEND"));

        assertThat(proef.ging("EndEvent_EngagementGetekend")).isTrue();
        assertThat(proef.variabele("uitkomst")).isEqualTo("VERDER");
    }

    @Test
    void offersItAgainAfterATalk() {
        proef.rondAf(TEKENEN, Map.of("resultaat", "VERVALLEN"));
        assertThat(proef.wachtOp()).containsExactly(BESPREKEN);

        proef.rondAf(BESPREKEN, Map.of("uitkomst", "VERDER"));
        proef.voerJobsUit();

        assertThat(opgemaakt).hasSize(2);
        assertThat(proef.wachtOp()).containsExactly(TEKENEN);
    }

    @Test
    void tellsItsCallerThatThePlanMustChangeFirst() {
        proef.rondAf(TEKENEN, Map.of("resultaat", "PUNT_WIJZIGEN"));
        proef.rondAf(BESPREKEN, Map.of("uitkomst", "AANPASSEN"));

        assertThat(proef.ging("EndEvent_EngagementNietGetekend")).isTrue();
        assertThat(proef.variabele("uitkomst")).isEqualTo("AANPASSEN");
    }
}
