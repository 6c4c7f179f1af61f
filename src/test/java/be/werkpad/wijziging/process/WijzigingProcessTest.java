package be.werkpad.wijziging.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.support.Procesproef;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** C.4 Wijziging: describe, the client, the werkpost, the day, carry out, sign, inform. */
class WijzigingProcessTest {
    private static final String BESCHRIJVEN = "UserTask_WijzigingBeschrijven";
    private static final String KIEZEN = "CallActivity_VeranderingKiezen";
    private static final String WERKPOST = "UserTask_AntwoordWerkpostVastleggen";
    private static final String RISICO = "CallActivity_RisicoAfwegen";
    private static final String TEKENEN = "CallActivity_NieuweAfsprakenTekenen";

    private boolean kanNiet;
    private final Procesproef proef = new Procesproef("wijziging")
            .met("ingangsdagBepalenDelegate", execution -> execution.setVariable("ingegaan", true))
            .met("wijzigingDoorvoerenDelegate", execution -> {})
            .met("wijzigingAfsprekenDelegate", execution -> {
                if (kanNiet) {
                    throw new BpmnError("wijziging.kanNietDoorgaan");
                }
                execution.setVariables(Map.of("wijzigingId", 3L, "notaTekenen", true, "engagementTekenen", false));
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
    void isToldToEverybodyWhenAllHaveSigned() {
        voorstel("UREN", true);
        proef.rondAf("UserTask_UrenVastleggen", Map.of());
        proef.rondAf(KIEZEN, Map.of("keuze", "VERDER"));
        proef.rondAf(WERKPOST, Map.of("antwoordWerkpost", "JA"));
        proef.rondAf(TEKENEN, Map.of("resultaat", "GETEKEND"));
        proef.rondAf("UserTask_WijzigingMeedelen", Map.of());

        assertThat(proef.ging("EndEvent_WijzigingDoorgevoerd")).isTrue();
    }

    /** OV-0, F.18. */
    @Test
    void doesNotHoldBeforeItIsSigned() {
        voorstel("STATUUT", false);
        proef.rondAf(KIEZEN, Map.of("keuze", "VERDER"));
        assertThat(proef.ging("ServiceTask_WijzigingDoorvoeren")).isFalse();
        proef.rondAf(TEKENEN, Map.of("resultaat", "GETEKEND"));

        assertThat(proef.ging("ServiceTask_WijzigingDoorvoeren")).isTrue();
    }

    @Test
    void isNotCarriedOutWhenTheWerkpostSaysNo() {
        voorstel("WERKPOST", true);
        proef.rondAf("UserTask_WerkplekVastleggen", Map.of());
        proef.rondAf(RISICO, Map.of());
        proef.rondAf(KIEZEN, Map.of("keuze", "VERDER"));
        proef.rondAf(WERKPOST, Map.of("antwoordWerkpost", "NEE"));
        assertThat(proef.wachtOp()).as("the client is told").containsExactly("UserTask_WeigeringVertellen");
        proef.rondAf("UserTask_WeigeringVertellen", Map.of());

        assertThat(proef.ging("EndEvent_WerkpostZeiNee")).isTrue();
        assertThat(proef.ging("ServiceTask_WijzigingDoorvoeren")).isFalse();
    }

    @Test
    void whatTheWerkpostWantsOtherwiseIsANewProposalForTheClient() {
        voorstel("WERKPOST", true);
        proef.rondAf("UserTask_WerkplekVastleggen", Map.of());
        proef.rondAf(RISICO, Map.of());
        proef.rondAf(KIEZEN, Map.of("keuze", "VERDER"));
        proef.rondAf(WERKPOST, Map.of("antwoordWerkpost", "JA_MET_AANPASSING"));

        assertThat(proef.wachtOp()).contains(BESCHRIJVEN);
    }

    @Test
    void doesNotAskTheWerkpostWhatIsNotItsBusiness() {
        voorstel("STATUUT", false);
        proef.rondAf(KIEZEN, Map.of("keuze", "VERDER"));

        assertThat(proef.wachtOp()).containsExactly(TEKENEN);
    }

    @Test
    void staysAsItIsWhenTheClientWantsThat() {
        voorstel("STATUUT", false);
        proef.rondAf(KIEZEN, Map.of("keuze", "BLIJVEN"));

        assertThat(proef.ging("EndEvent_WijzigingNietDoorgevoerd")).isTrue();
    }

    @Test
    void anotherProposalIsDescribedAgain() {
        voorstel("STATUUT", false);
        proef.rondAf(KIEZEN, Map.of("keuze", "AANPASSEN"));

        assertThat(proef.wachtOp()).contains(BESCHRIJVEN);
    }

    @Test
    void isDescribedAgainWhenItIsNotPossibleAnyMore() {
        kanNiet = true;
        voorstel("STATUUT", false);
        proef.rondAf(KIEZEN, Map.of("keuze", "VERDER"));

        assertThat(proef.wachtOp()).contains(BESCHRIJVEN);
    }

    @Test
    void aPointToChangeWhileSigningMakesANewProposal() {
        voorstel("STATUUT", false);
        proef.rondAf(KIEZEN, Map.of("keuze", "VERDER"));
        proef.rondAf(TEKENEN, Map.of("resultaat", "PUNT_WIJZIGEN"));

        assertThat(proef.wachtOp()).contains(BESCHRIJVEN);
    }

    @Test
    void endsWithTheOldAgreementsWhenThatWasDecided() {
        voorstel("STATUUT", false);
        proef.rondAf(KIEZEN, Map.of("keuze", "VERDER"));
        proef.rondAf(TEKENEN, Map.of("resultaat", "GEWEIGERD", "vervolgWijziging", "OUDE_AFSPRAKEN"));

        assertThat(proef.ging("EndEvent_OudeAfsprakenGelden")).isTrue();
        assertThat(proef.isKlaar()).isTrue();
    }

    /** CH-6d-2: other tasks are a risk to weigh before the client chooses. */
    @Test
    void otherTasksAreWeighedBeforeTheClientChooses() {
        voorstel("TAKEN", true);
        proef.rondAf("UserTask_TakenVastleggen", Map.of());
        assertThat(proef.wachtOp()).containsExactly(RISICO);
        proef.rondAf(RISICO, Map.of());

        assertThat(proef.wachtOp()).containsExactly(KIEZEN);
    }

    @Test
    void theNetworkHasItsOwnStepAndNoRisk() {
        voorstel("NETWERK", false);
        proef.rondAf("UserTask_NetwerkVastleggen", Map.of());

        assertThat(proef.wachtOp()).containsExactly(KIEZEN);
    }

    @Test
    void endsWhereItWasReportedByMistake() {
        var niets = new HashMap<String, Object>();
        niets.put("soort", null);
        niets.put("tochNiet", true);
        proef.rondAf(BESCHRIJVEN, niets);

        assertThat(proef.ging("EndEvent_MeldingIngetrokken")).isTrue();
        assertThat(proef.isKlaar()).isTrue();
    }

    private void voorstel(String soort, boolean werkpostBeslist) {
        proef.rondAf(BESCHRIJVEN, Map.of("soort", soort, "werkpostBeslist", werkpostBeslist, "tochNiet", false));
    }
}
