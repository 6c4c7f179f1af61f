package be.werkpad.contractering.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.support.Procesproef;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The client chooses about the agreements before anything is settled, whoever signed what (CH-9b-1, VZ-4). */
class ContracteringProcessTest {
    private static final String AFSPRAKEN = "UserTask_AfsprakenVastleggen";
    private static final String KADER = "CallActivity_WettelijkKaderInOrdeBrengen";
    private static final String KIEZEN = "CallActivity_AfsprakenKiezen";
    private static final String TEKENEN = "CallActivity_OvereenkomstenOndertekenen";
    private static final String ANDERE_WEG = "CallActivity_AndereWegKiezen";

    private final Procesproef proef = new Procesproef("contractering")
            .met("contracteringStartenDelegate", execution -> {})
            .met("documentOpmakenDelegate", execution -> {})
            .met("plaatsingAfbrekenDelegate", execution -> {})
            .met("contracteringAfrondenDelegate", execution -> {});

    @BeforeEach
    void totHetKader() {
        proef.start(Map.of("trajectId", 1L, "werkpostId", 3L, "plaatsingId", 2L));
        proef.rondAf(AFSPRAKEN, Map.of("keuzeAfspraken", "OPEN"));
    }

    @AfterEach
    void ruimOp() {
        proef.ruimOp();
    }

    @Test
    void whatWasSignedElsewhereDoesNotSkipTheChoiceOfTheClient() {
        kader("IN_ORDE");
        assertThat(proef.wachtOp()).containsExactly(KIEZEN);

        proef.rondAf(KIEZEN, Map.of("keuze", "VERDER"));
        proef.rondAf(TEKENEN, Map.of("handtekeningen", "GETEKEND"));
        kader("IN_ORDE");
        assertThat(proef.ging("EndEvent_AfsprakenRond")).isTrue();
    }

    /** C.5 paths 5 to 7: fewer hours, ask again, or another werkpost. */
    @ParameterizedTest
    @CsvSource({"AANPASSEN," + AFSPRAKEN, "VERDER," + KADER})
    void aRefusedPermissionIsAChoiceOfTheClient(String keuze, String volgende) {
        kader("GEWEIGERD");
        assertThat(proef.wachtOp()).containsExactly(ANDERE_WEG);

        proef.rondAf(ANDERE_WEG, Map.of("keuze", keuze));

        assertThat(proef.wachtOp()).containsExactly(volgende);
    }

    @Test
    void anotherWerkpostEndsThisPlaatsing() {
        kader("GEWEIGERD");

        proef.rondAf(ANDERE_WEG, Map.of("keuze", "ANDERE_WERKPOST"));

        assertThat(proef.ging("EndEvent_GeenAfsprakenGemaakt")).isTrue();
    }

    private void kader(String stand) {
        proef.rondAf(KADER, Map.of("kader", stand, "raamTeTekenen", false, "zachtGevraagd", true));
    }
}
