package be.werkpad.contractering.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.support.Procesproef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** All that is signed for a plaatsing goes side by side; one refusal is enough to end it (CH-4a-1, CH-4a-3). */
class OvereenkomstenOndertekenenProcessTest {
    private static final String SAMENWERKING = "CallActivity_SamenwerkingsovereenkomstOndertekenen";
    private static final String NOTA = "CallActivity_AfsprakennotaOndertekenen";
    private static final String RAAM = "CallActivity_RaamovereenkomstOndertekenen";
    private static final Map<String, Object> GETEKEND = Map.of("resultaat", "GETEKEND");

    private final List<Object> opgemaakt = new ArrayList<>();
    private final Procesproef proef = new Procesproef("overeenkomsten-ondertekenen")
            .met("documentOpmakenDelegate", execution -> opgemaakt.add(execution.getVariable("documentsoort")));

    @AfterEach
    void ruimOp() {
        proef.ruimOp();
    }

    @Test
    void asksNoRaamovereenkomstOfAWerkpostThatHasOne() {
        start(false);
        proef.voerJobsUit();
        assertThat(proef.wachtOp()).containsExactly(NOTA, SAMENWERKING);

        proef.rondAf(SAMENWERKING, GETEKEND);
        assertThat(proef.isKlaar()).isFalse();
        proef.rondAf(NOTA, GETEKEND);

        assertThat(proef.ging("EndEvent_AllesGetekend")).isTrue();
        assertThat(proef.variabele("handtekeningen")).isEqualTo("GETEKEND");
        assertThat(opgemaakt).isEmpty();
    }

    @Test
    void makesARaamovereenkomstAndWaitsForAllThree() {
        start(true);
        proef.voerJobsUit();
        assertThat(opgemaakt).containsExactly("RAAMOVEREENKOMST");
        assertThat(proef.wachtOp()).containsExactly(NOTA, RAAM, SAMENWERKING);

        proef.rondAf(NOTA, GETEKEND);
        proef.rondAf(SAMENWERKING, GETEKEND);
        assertThat(proef.isKlaar()).isFalse();
        proef.rondAf(RAAM, GETEKEND);

        assertThat(proef.ging("EndEvent_AllesGetekend")).isTrue();
    }

    @Test
    void aPointToChangeInOneEndsTheOthers() {
        start(true);
        proef.voerJobsUit();
        proef.rondAf(SAMENWERKING, GETEKEND);

        proef.rondAf(RAAM, Map.of("resultaat", "PUNT_WIJZIGEN"));

        assertThat(proef.ging("EndEvent_RaamovereenkomstNietGetekend")).isTrue();
        assertThat(proef.isKlaar()).isTrue();
        assertThat(proef.openTaken()).isEmpty();
        assertThat(proef.variabele("handtekeningen")).isEqualTo("PUNT_WIJZIGEN");
    }

    @Test
    void aRefusalBeforeTheRaamovereenkomstIsMadeEndsThatToo() {
        start(true);

        proef.rondAf(NOTA, Map.of("resultaat", "GEWEIGERD"));

        assertThat(proef.ging("EndEvent_AfsprakennotaNietGetekend")).isTrue();
        assertThat(proef.isKlaar()).isTrue();
        assertThat(opgemaakt).isEmpty();
    }

    private void start(boolean raamTeTekenen) {
        proef.start(Map.of("trajectId", 1L, "plaatsingId", 2L, "raamTeTekenen", raamTeTekenen));
    }
}
