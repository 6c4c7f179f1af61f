package be.werkpad.aanvraag.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.support.Procesproef;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** C.4 Documentaanvraag: one task, and a second one for the coordinator when it takes too long. */
class DocumentaanvraagProcessTest {
    private static final String BEZORGEN = "UserTask_GevraagdePapierenNakijkenEnBezorgen";
    private static final String LAAT = "UserTask_LateAanvraagBespreken";
    private final Procesproef proef = new Procesproef("documentaanvraag");

    @BeforeEach
    void start() {
        proef.met("overschrijdingMeldenDelegate", execution -> {}).start(Map.of("trajectId", 1L, "aanvraagId", 2L));
    }

    @AfterEach
    void ruimOp() {
        proef.ruimOp();
    }

    @Test
    void endsWhenThePapersAreGiven() {
        assertThat(proef.wachtOp()).containsExactly(BEZORGEN);

        proef.rondAf(BEZORGEN, Map.of());

        assertThat(proef.isKlaar()).isTrue();
    }

    @Test
    void theTalkAboutALateRequestLeavesThePapersToBeGiven() {
        proef.laatTimerAfgaan("BoundaryEvent_PapierenNogNietBezorgd");
        assertThat(proef.wachtOp()).containsExactly(BEZORGEN, LAAT);

        proef.rondAf(LAAT, Map.of());

        assertThat(proef.wachtOp()).containsExactly(BEZORGEN);
    }

    @Test
    void nobodyHasToTalkAboutItAnyMoreWhenThePapersAreGiven() {
        proef.laatTimerAfgaan("BoundaryEvent_PapierenNogNietBezorgd");

        proef.rondAf(BEZORGEN, Map.of());

        assertThat(proef.isKlaar()).isTrue();
    }
}
