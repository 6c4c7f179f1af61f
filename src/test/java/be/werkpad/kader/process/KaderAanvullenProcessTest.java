package be.werkpad.kader.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.kader.Gebrek;
import be.werkpad.kader.Kaderbevinding;
import be.werkpad.kader.Kaderstand;
import be.werkpad.kader.Kaderuitslag;
import be.werkpad.kader.WettelijkKaderNakijken;
import be.werkpad.support.Procesproef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** CH-4: each thing that is missing has a task of its own; what stops comes back, what only reminds is asked once. */
class KaderAanvullenProcessTest {
    private static final String STATUUT = "UserTask_StatuutNakijken";
    private static final String BEWIJS = "UserTask_PolisbewijsToevoegen";
    private static final String DIMONA = "UserTask_DimonaAangeven";
    private static final String VERZEKERING = "UserTask_VerzekeringVastleggen";
    private static final String VOORBEREIDING = "UserTask_VoorbereidingNakijken";
    private static final String VEILIGHEID = "UserTask_VeiligheidOpnieuwNakijken";
    private static final Kaderbevinding ZACHTE_DIMONA = new Kaderbevinding(Gebrek.DIMONA_ONTBREEKT, false, null);

    private final WettelijkKaderNakijken nakijken = mock();
    private Procesproef proef;

    @BeforeEach
    void teken() {
        proef = new Procesproef("kader-aanvullen")
                .met("wettelijkKaderNakijkenDelegate", new WettelijkKaderNakijkenDelegate(nakijken))
                .met("kaderdeelNakijkenDelegate", new KaderdeelNakijkenDelegate(nakijken))
                .metBean("kaderdelen", new KaderdelenBean());
    }

    @AfterEach
    void ruimOp() {
        proef.ruimOp();
    }

    @Test
    void aDimonaThatOnlyRemindsIsAskedOnceAndDoesNotStop() {
        uitslag(Kaderstand.IN_ORDE, ZACHTE_DIMONA);
        start(Map.of());
        assertThat(proef.wachtOp()).containsExactly(DIMONA);

        proef.rondAf(DIMONA, Map.of());

        assertThat(proef.ging("EndEvent_NietsMeerAanTeVullen")).isTrue();
        assertThat(proef.variabele("kader")).isEqualTo("IN_ORDE");
        assertThat(proef.variabele("zachtGevraagd")).isEqualTo(true);
    }

    @Test
    void theReportToTheInsurerThatOnlyRemindsIsAskedOnceToo() {
        uitslag(Kaderstand.TEKENEN, new Kaderbevinding(Gebrek.MELDING_WERKGEVER_ONTBREEKT, false, null));
        start(Map.of());
        assertThat(proef.wachtOp()).containsExactly(VERZEKERING);

        proef.rondAf(VERZEKERING, Map.of());

        assertThat(proef.isKlaar()).isTrue();
    }

    @Test
    void whatStopsComesBackUntilItIsMendedAndOpensNothingElse() {
        uitslag(Kaderstand.AANVULLEN, ZACHTE_DIMONA, hard(Gebrek.VERVOERPLAN_ONTBREEKT));
        start(Map.of());
        assertThat(proef.wachtOp()).containsExactly(DIMONA, VOORBEREIDING);

        proef.rondAf(VOORBEREIDING, Map.of());
        assertThat(proef.wachtOp()).as("it does not wait for the other task").containsExactly(DIMONA, VOORBEREIDING);
        proef.rondAf(DIMONA, Map.of());
        assertThat(proef.wachtOp()).containsExactly(VOORBEREIDING);

        uitslag(Kaderstand.IN_ORDE, ZACHTE_DIMONA);
        proef.rondAf(VOORBEREIDING, Map.of());
        assertThat(proef.isKlaar()).isTrue();
    }

    @Test
    void aDimonaThatStopsOpensNoOtherTask() {
        uitslag(Kaderstand.AANVULLEN, hard(Gebrek.DIMONA_ONTBREEKT));
        start(Map.of());

        assertThat(proef.wachtOp()).containsExactly(DIMONA);
    }

    @Test
    void anUnsafeWerkpostHasATaskOfItsOwn() {
        uitslag(Kaderstand.AANVULLEN, hard(Gebrek.MAATREGEL_ONVOLLEDIG));
        start(Map.of());

        assertThat(proef.wachtOp()).containsExactly(VEILIGHEID);
    }

    @Test
    void doesNotRemindAgainOfWhatAnEarlierRunAsked() {
        uitslag(Kaderstand.IN_ORDE, ZACHTE_DIMONA);
        start(Map.of("zachtGevraagd", true));

        assertThat(proef.isKlaar()).isTrue();
    }

    @Test
    void newAgreementsComeFirst() {
        uitslag(
                Kaderstand.AFSPRAKEN,
                ZACHTE_DIMONA,
                hard(Gebrek.STARTDATUM_VOORBIJ),
                hard(Gebrek.VERVOERPLAN_ONTBREEKT));
        start(Map.of());

        assertThat(proef.isKlaar()).isTrue();
        assertThat(proef.variabele("zachtGevraagd")).isEqualTo(false);
    }

    /** C.5 paths 5 to 7: "it may not" is no loop; the client chooses another way, and nobody fills in the rest. */
    @Test
    void aRefusedPermissionLeavesTheFrameForAChoice() {
        uitslag(Kaderstand.AANVULLEN, hard(Gebrek.STATUUT_NIET_NAGEKEKEN), hard(Gebrek.VERVOERPLAN_ONTBREEKT));
        start(Map.of());
        assertThat(proef.wachtOp()).containsExactly(STATUUT, VOORBEREIDING);

        uitslag(Kaderstand.GEWEIGERD, hard(Gebrek.TOELATING_GEWEIGERD), hard(Gebrek.VERVOERPLAN_ONTBREEKT));
        proef.rondAf(STATUUT, Map.of());

        assertThat(proef.isKlaar()).isTrue();
        assertThat(proef.openTaken()).isEmpty();
        assertThat(proef.variabele("kader")).isEqualTo("GEWEIGERD");
    }

    @Test
    void afterARefusalOnlyTheStatusCanBeAskedAgain() {
        uitslag(Kaderstand.GEWEIGERD, hard(Gebrek.TOELATING_GEWEIGERD), hard(Gebrek.VERVOERPLAN_ONTBREEKT));
        start(Map.of());

        assertThat(proef.wachtOp()).containsExactly(STATUUT);
    }

    /** The first working day passed while tasks were open: one of them is enough to come to new agreements. */
    @Test
    void newAgreementsDoNotWaitForTheOtherTasks() {
        uitslag(Kaderstand.AANVULLEN, hard(Gebrek.DIMONA_ONTBREEKT), hard(Gebrek.VERVOERPLAN_ONTBREEKT));
        start(Map.of());

        uitslag(Kaderstand.AFSPRAKEN, hard(Gebrek.STARTDATUM_VOORBIJ), hard(Gebrek.VERVOERPLAN_ONTBREEKT));
        proef.rondAf(DIMONA, Map.of());

        assertThat(proef.isKlaar()).isTrue();
        assertThat(proef.variabele("kader")).isEqualTo("AFSPRAKEN");
    }

    /** F.13: where it only reminds, the proof of a policy is asked when people ask for it. */
    @Test
    void theProofOfAPolicyIsAskedWhenItStopsOrWhenPeopleAsk() {
        var zacht = new Kaderbevinding(Gebrek.POLISBEWIJS_ONTBREEKT, false, null);
        uitslag(Kaderstand.IN_ORDE, zacht);
        start(Map.of());
        assertThat(proef.isKlaar()).isTrue();

        start(Map.of("bewijsGevraagd", true));
        assertThat(proef.wachtOp()).containsExactly(BEWIJS);

        uitslag(Kaderstand.AANVULLEN, hard(Gebrek.POLISBEWIJS_ONTBREEKT));
        start(Map.of());
        assertThat(proef.wachtOp()).containsExactly(BEWIJS);
    }

    private static Kaderbevinding hard(Gebrek gebrek) {
        return new Kaderbevinding(gebrek, true, null);
    }

    private void uitslag(Kaderstand stand, Kaderbevinding... bevindingen) {
        when(nakijken.voor(2L)).thenReturn(new Kaderuitslag(stand, List.of(bevindingen)));
    }

    private void start(Map<String, Object> meegegeven) {
        var variabelen = new HashMap<String, Object>(Map.of("trajectId", 1L, "werkpostId", 3L, "plaatsingId", 2L));
        variabelen.putAll(meegegeven);
        proef.start(variabelen);
    }
}
