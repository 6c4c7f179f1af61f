package be.werkpad.document.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.support.Procesproef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each way through the model {@code document-handmatig}. */
class DocumentHandmatigProcessTest {
    private static final String TAAK = "UserTask_DocumentHandmatigAfhandelen";
    private final List<Object> hervat = new ArrayList<>();
    private final Procesproef proef = new Procesproef("document-handmatig");

    @BeforeEach
    void start() {
        proef.met("stapHervattenDelegate", execution -> hervat.add(execution.getVariable("stapId")));
        proef.start(Map.of("trajectId", 1L, "documentsoort", "PROFIEL_BIJ_START", "stapId", "stap-1"));
        proef.voerJobsUit();
    }

    @AfterEach
    void ruimOp() {
        proef.ruimOp();
    }

    @Test
    void theStepGoesOnAfterTheTaskInAJobOfItsOwn() {
        assertThat(proef.wachtOp()).containsExactly(TAAK);

        proef.rondAf(TAAK, Map.of());
        assertThat(hervat).isEmpty();
        proef.voerJobsUit();

        assertThat(hervat).containsExactly("stap-1");
        assertThat(proef.isKlaar()).isTrue();
    }

    @Test
    void theTaskGoesAwayWhenTheStepGoesOnByItself() {
        proef.bericht("document.stapLooptWeer");

        assertThat(proef.isKlaar()).isTrue();
        assertThat(hervat).isEmpty();
    }
}
