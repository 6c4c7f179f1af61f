package be.werkpad.aanmelding.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.support.Procesproef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** C.5.1, C.6.18: whoever does not start gets a letter that says where else to go. */
class DoorverwijzingProcessTest {
    private final List<Object> papieren = new ArrayList<>();
    private final Procesproef proef = new Procesproef("aanmelding-intake")
            .met("documentOpmakenDelegate", execution -> papieren.add(execution.getVariable("documentsoort")))
            .met("aanmeldingWeigerenDelegate", execution -> {});

    @AfterEach
    void ruimOp() {
        proef.ruimOp();
    }

    @Test
    void makesTheLetterAfterTheTalk() {
        proef.start(Map.of("trajectId", 1L));
        for (var taak : List.of(
                "UserTask_AanmeldingRegistreren",
                "UserTask_JobcoachToewijzen",
                "UserTask_IntakegesprekVoeren",
                "UserTask_PersoonsgegevensAanvullen",
                "UserTask_UitlegGeven")) {
            if (proef.wachtOp().contains(taak)) {
                proef.rondAf(taak, Map.of());
            }
        }
        proef.rondAf("CallActivity_AanbodKiezen", Map.of("keuze", "STOPPEN"));
        proef.rondAf("UserTask_DoorverwijzingBespreken", Map.of());
        proef.voerJobsUit();

        assertThat(papieren).containsExactly("DOORVERWIJSBRIEF");
        assertThat(proef.isKlaar()).isTrue();
    }
}
