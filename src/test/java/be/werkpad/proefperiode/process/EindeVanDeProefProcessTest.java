package be.werkpad.proefperiode.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.support.Procesproef;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** C.3 P5: nobody goes on with other agreements, or longer in trial, before the legal frame holds for them. */
class EindeVanDeProefProcessTest {
    private static final String AANPASSEN = "UserTask_AfsprakenAanpassen";
    private static final String KADER = "CallActivity_WettelijkKaderInOrdeBrengen";
    private static final String TEKENEN = "CallActivity_OvereenkomstenOndertekenen";
    private static final String KADER_NA_VERLENGING = "CallActivity_WettelijkKaderInOrdeBrengenNaVerlenging";
    private static final Map<String, Object> NOG_TEKENEN = Map.of("kader", "TEKENEN", "raamTeTekenen", false);

    private String uitkomst = "AANPASSEN";
    private final Procesproef proef = new Procesproef("proefperiode")
            .met("proefperiodeStartenDelegate", execution -> execution.setVariable("proefVerlengd", true))
            .met("documentOpmakenDelegate", execution -> {})
            .met("uitkomstBepalenDelegate", execution -> execution.setVariable("uitkomst", uitkomst))
            .met("proefperiodeVerlengenDelegate", execution -> execution.setVariable("proefVerlengd", true))
            .met("proefperiodeAfrondenDelegate", execution -> {})
            .met("plaatsingStopzettenDelegate", execution -> {})
            .met("handtekeningenVragenDelegate", execution -> {});

    @AfterEach
    void ruimOp() {
        proef.ruimOp();
    }

    @Test
    void otherAgreementsAreCheckedAndSignedBeforeTheTrialEnds() {
        totDeUitkomst();
        assertThat(proef.wachtOp()).containsExactly(AANPASSEN);
        proef.rondAf(AANPASSEN, Map.of());
        assertThat(proef.wachtOp()).containsExactly(KADER);

        proef.rondAf(KADER, NOG_TEKENEN);
        proef.voerJobsUit();
        assertThat(proef.wachtOp()).containsExactly(TEKENEN);
        proef.rondAf(TEKENEN, Map.of("handtekeningen", "GETEKEND"));
        assertThat(proef.ging("EndEvent_ProefGeslaagd")).isFalse();
        proef.rondAf(KADER, Map.of("kader", "IN_ORDE"));

        assertThat(proef.ging("EndEvent_ProefGeslaagd")).isTrue();
    }

    @Test
    void whoDoesNotSignTalksAgainAboutTheAgreements() {
        totDeUitkomst();
        proef.rondAf(AANPASSEN, Map.of());
        proef.rondAf(KADER, NOG_TEKENEN);
        proef.voerJobsUit();

        proef.rondAf(TEKENEN, Map.of("handtekeningen", "PUNT_WIJZIGEN"));

        assertThat(proef.wachtOp()).containsExactly(AANPASSEN);
    }

    @Test
    void anExtensionIsCheckedBeforeTheTrialGoesOn() {
        uitkomst = "VERLENGEN";
        totDeUitkomst();
        assertThat(proef.wachtOp()).containsExactly(KADER_NA_VERLENGING);

        proef.rondAf(KADER_NA_VERLENGING, Map.of("kader", "IN_ORDE"));

        proef.laatTimerAfgaan("IntermediateEvent_EvaluatiegesprekOpent");
        assertThat(proef.wachtOp()).containsExactly("UserTask_EvaluatiegesprekVoeren");
    }

    /** C.6.11: what stops, since when and what is settled is written down before the paper is made. */
    @Test
    void theWerkpostIsRoundedOffBeforeThePaperOfTheEndIsMade() {
        uitkomst = "STOPPEN";
        totDeUitkomst();
        assertThat(proef.wachtOp()).containsExactly("CallActivity_WerkpostAfronden");
        assertThat(proef.ging("ServiceTask_DocumentOpmakenBeeindiging")).isFalse();

        proef.rondAf("CallActivity_WerkpostAfronden", Map.of("plaatsingEinddatum", "2027-06-01"));
        proef.voerJobsUit();
        proef.voerJobsUit();

        assertThat(proef.ging("EndEvent_ProefGestopt")).isTrue();
    }

    @Test
    void alsoWhenTheWorkStopsDuringTheTrial() {
        proef.start(Map.of("trajectId", 1L, "werkpostId", 3L, "plaatsingId", 2L));
        proef.bericht("plaatsing.gestopt");
        proef.rondAf("UserTask_StopgesprekVoeren", Map.of());
        proef.voerJobsUit();
        assertThat(proef.wachtOp()).containsExactly("CallActivity_WerkpostAfrondenNaMelding");

        proef.rondAf("CallActivity_WerkpostAfrondenNaMelding", Map.of());
        proef.voerJobsUit();
        proef.voerJobsUit();

        assertThat(proef.ging("EndEvent_WerkOpDezeWerkpostGestopt")).isTrue();
    }

    private void totDeUitkomst() {
        proef.start(Map.of("trajectId", 1L, "werkpostId", 3L, "plaatsingId", 2L));
        proef.laatTimerAfgaan("IntermediateEvent_EvaluatiegesprekOpent");
        proef.rondAf("UserTask_EvaluatiegesprekVoeren", Map.of());
        proef.rondAf("CallActivity_ToekomstHierKiezen", Map.of());
        proef.rondAf("UserTask_AntwoordWerkgeverNaProefVastleggen", Map.of());
        proef.voerJobsUit();
    }
}
