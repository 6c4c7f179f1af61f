package be.werkpad.kader.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.support.Procesproef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** CH-4: for who works already, papers that hold no longer are made and signed again, and only those. */
class KaderBijwerkenProcessTest {
    private static final String KADER = "CallActivity_WettelijkKaderInOrdeBrengen";
    private static final String NOTA = "CallActivity_AfsprakennotaOndertekenen";
    private static final String RAAM = "CallActivity_RaamovereenkomstOndertekenen";

    private final List<Object> opgemaakt = new ArrayList<>();
    private final Procesproef proef = new Procesproef("kader-bijwerken")
            .met("documentOpmakenDelegate", execution -> opgemaakt.add(execution.getVariable("documentsoort")));

    @AfterEach
    void ruimOp() {
        proef.ruimOp();
    }

    @Test
    void aNotaThatHoldsNoLongerIsMadeAndSignedAgain() {
        vulAan("TEKENEN", false, true);
        proef.voerJobsUit();

        assertThat(opgemaakt).containsExactly("AFSPRAKENNOTA");
        assertThat(proef.wachtOp()).containsExactly(NOTA);
        proef.rondAf(NOTA, Map.of("resultaat", "GETEKEND"));
        assertThat(proef.ging("EndEvent_KaderBijgewerkt")).isTrue();
    }

    @Test
    void aRaamovereenkomstThatEndedIsSignedBesideTheNota() {
        vulAan("TEKENEN", true, true);
        proef.voerJobsUit();
        assertThat(proef.wachtOp()).containsExactly(NOTA, RAAM);

        proef.rondAf(RAAM, Map.of("resultaat", "GETEKEND"));
        assertThat(proef.isKlaar()).isFalse();
        proef.rondAf(NOTA, Map.of("resultaat", "GEWEIGERD"));
        assertThat(proef.isKlaar()).isTrue();
    }

    @Test
    void nothingIsSignedWhileSomethingElseIsMissing() {
        vulAan("GEWEIGERD", true, true);

        assertThat(proef.ging("EndEvent_NietsTeTekenen")).isTrue();
        assertThat(opgemaakt).isEmpty();
    }

    /** Tasks about work that stopped would stand in the way of those about the next werkpost. */
    @Test
    void whatIsOpenLapsesWhenTheWorkStops() {
        proef.start(Map.of("trajectId", 1L, "werkpostId", 3L, "plaatsingId", 2L));
        assertThat(proef.wachtOp()).containsExactly(KADER);

        proef.bericht("kader.werkGestopt");

        assertThat(proef.isKlaar()).isTrue();
        assertThat(proef.ging("EndEvent_KaderNietMeerNodig")).isTrue();
    }

    private void vulAan(String stand, boolean raam, boolean nota) {
        proef.start(Map.of("trajectId", 1L, "werkpostId", 3L, "plaatsingId", 2L));
        proef.rondAf(
                KADER,
                Map.of("kader", stand, "raamTeTekenen", raam, "notaTeTekenen", nota, "samenwerkingTeTekenen", false));
    }
}
