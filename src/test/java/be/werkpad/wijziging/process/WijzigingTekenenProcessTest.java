package be.werkpad.wijziging.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.support.Procesproef;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each werkpost that a change touches looks at its frame and signs its own nota; without that the old one holds. */
class WijzigingTekenenProcessTest {
    private static final String KADER = "CallActivity_WettelijkKaderBijwerken";
    private static final String NOTA = "CallActivity_AfsprakennotaOndertekenen";
    private static final String BESPREKEN = "UserTask_WeigeringBespreken";

    private final Procesproef proef = new Procesproef("wijziging-tekenen")
            .met("documentOpmakenDelegate", execution -> {})
            .met("wijzigingTerugdraaienDelegate", execution -> {});

    @AfterEach
    void ruimOp() {
        proef.ruimOp();
    }

    @Test
    void looksAtTheFrameAndSignsAtEachWerkpost() {
        start(true, false, 5L, 6L);

        assertThat(proef.wachtOp()).containsExactly(KADER, KADER);
    }

    @Test
    void endsWhenEverybodySigned() {
        start(true, false, 5L);
        proef.rondAf(KADER, Map.of());
        proef.voerJobsUit();
        proef.rondAf(NOTA, Map.of("resultaat", "GETEKEND"));

        assertThat(proef.ging("EndEvent_AlleenDeNota")).isTrue();
    }

    @Test
    void signsNothingWhenTheNotaDoesNotSpeakOfIt() {
        start(false, false, 5L);
        proef.rondAf(KADER, Map.of());

        assertThat(proef.ging("EndEvent_AlleenDeNota")).isTrue();
    }

    @Test
    void theEngagementIsSignedAgainWithoutAnyWerkpost() {
        start(false, true);
        proef.voerJobsUit();
        proef.rondAf("CallActivity_EngagementsverklaringOndertekenen", Map.of("resultaat", "GETEKEND"));

        assertThat(proef.ging("EndEvent_IedereenTekende")).isTrue();
    }

    @Test
    void withoutTheEngagementTheChangeIsTakenBackToo() {
        start(false, true);
        proef.voerJobsUit();
        proef.rondAf("CallActivity_EngagementsverklaringOndertekenen", Map.of("resultaat", "GEWEIGERD"));

        assertThat(proef.ging("ServiceTask_WijzigingTerugdraaien")).isTrue();
        assertThat(proef.wachtOp()).containsExactly(BESPREKEN);
    }

    @Test
    void aPointToChangeTakesTheChangeBackFirst() {
        weiger("PUNT_WIJZIGEN");

        assertThat(proef.ging("ServiceTask_WijzigingTerugdraaien")).isTrue();
        assertThat(proef.ging("EndEvent_PuntTeWijzigen")).isTrue();
    }

    @Test
    void aRefusalIsTalkedAbout() {
        weiger("GEWEIGERD");

        assertThat(proef.ging("ServiceTask_WijzigingTerugdraaien")).isTrue();
        assertThat(proef.wachtOp()).containsExactly(BESPREKEN);
        proef.rondAf(BESPREKEN, Map.of("vervolgWijziging", "OUDE_AFSPRAKEN"));
        assertThat(proef.ging("EndEvent_WeigeringBesproken")).isTrue();
    }

    @Test
    void aLapsedOfferIsTalkedAbout() {
        weiger("VERVALLEN");

        assertThat(proef.wachtOp()).containsExactly(BESPREKEN);
    }

    private void weiger(String resultaat) {
        start(true, true, 5L);
        proef.rondAf(KADER, Map.of());
        proef.voerJobsUit();
        proef.rondAf(NOTA, Map.of("resultaat", resultaat));
    }

    private void start(boolean nota, boolean engagement, Long... plaatsingen) {
        Mocks.register("wijzigingen", new Wijzigingen(List.of(plaatsingen)));
        proef.start(
                Map.of("trajectId", 1L, "notaTekenen", nota, "engagementTekenen", engagement, "resultaat", "GETEKEND"));
    }

    /** Says which werkposten are touched. */
    public record Wijzigingen(List<Long> plaatsingen) {
        public List<Long> teTekenen(Object execution) {
            return plaatsingen;
        }
    }
}
