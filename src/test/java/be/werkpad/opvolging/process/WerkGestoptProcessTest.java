package be.werkpad.opvolging.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.support.Procesproef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** C.6.11: after the loss of a job the paper of the end is made only when the werkpost is rounded off. */
class WerkGestoptProcessTest {
    private final List<String> gebeurd = new ArrayList<>();
    private final Procesproef proef = new Procesproef("opvolging-lus")
            .met("opvolgingStartenDelegate", execution -> {})
            .met("plaatsingStopzettenDelegate", execution -> gebeurd.add("gestopt"))
            .met("documentOpmakenDelegate", execution -> gebeurd.add("papier"))
            .met("handtekeningenVragenDelegate", execution -> gebeurd.add("tekenen"));

    @AfterEach
    void ruimOp() {
        proef.ruimOp();
    }

    @Test
    void roundsOffTheWerkpostBeforeThePaperIsMade() {
        proef.start(Map.of("trajectId", 1L, "werkpostId", 3L, "plaatsingId", 2L));
        proef.bericht("plaatsing.gestopt");
        proef.rondAf("UserTask_JobverliesBespreken", Map.of());
        assertThat(proef.wachtOp()).containsExactly("CallActivity_WerkpostAfronden");
        assertThat(gebeurd).containsExactly("gestopt");

        proef.rondAf("CallActivity_WerkpostAfronden", Map.of());
        proef.voerJobsUit();
        proef.voerJobsUit();

        assertThat(gebeurd).containsExactly("gestopt", "papier", "tekenen");
        assertThat(proef.wachtOp()).containsExactly("CallActivity_WegNaJobverliesKiezen");
    }
}
