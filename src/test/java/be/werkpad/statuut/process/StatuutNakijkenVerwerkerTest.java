package be.werkpad.statuut.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import be.werkpad.client.ClientgegevensWijzigen;
import be.werkpad.client.Inkomensstatuut;
import be.werkpad.formulier.Inzending;
import be.werkpad.shared.DomainException;
import be.werkpad.statuut.StatuutregelBepalen;
import be.werkpad.statuut.StatuutregelKaart;
import be.werkpad.statuut.Toelating;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectZoeken;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CH-8c-3, EX-8: what a status asks is asked, told or found out before somebody works. */
class StatuutNakijkenVerwerkerTest {
    private static final LocalDate VANDAAG = LocalDate.of(2027, 3, 1);

    private final StatuutregelBepalen regels = mock();
    private final TrajectZoeken trajecten = mock();
    private final ClientgegevensWijzigen clienten = mock();
    private final StatuutNakijkenVerwerker verwerker = new StatuutNakijkenVerwerker(regels, trajecten, clienten);

    @BeforeEach
    void traject() {
        var traject = mock(TrajectKaart.class);
        when(traject.clientId()).thenReturn(70L);
        when(trajecten.metId(7)).thenReturn(traject);
    }

    @Test
    void aPermissionHasAnInstanceAndAnAnswer() {
        regel(Toelating.VRAGEN, "Adviserend arts");

        assertVeld("instantie", Map.of("toelatingNodig", "JA", "antwoord", "OK"));
        assertVeld("antwoord", Map.of("toelatingNodig", "JA", "instantie", "Instantie-1", "antwoord", "NVT"));
        assertVeld("toelatingNodig", Map.of("toelatingNodig", "NEE", "antwoord", "NVT"));
    }

    /** "No" beside "nothing is needed" would let somebody work who may not. */
    @ParameterizedTest
    @ValueSource(strings = {"OK", "NEE", "WACHT"})
    void withoutAPermissionThereIsNoAnswerToIt(String antwoord) {
        regel(Toelating.NIET_NODIG, null);

        assertVeld("antwoord", Map.of("toelatingNodig", "NEE", "antwoord", antwoord));
    }

    @ParameterizedTest
    @EnumSource(
            value = Inkomensstatuut.class,
            names = {"LEEFLOON", "IVT_IT"})
    void whoMustKnowIsToldWithTheDay(Inkomensstatuut statuut) {
        regel(Toelating.MELDEN, "OCMW");

        assertVeld("gemeldAan", Map.of("toelatingNodig", "NEE", "antwoord", "NVT"));
        assertVeld("gemeldOp", Map.of("toelatingNodig", "NEE", "antwoord", "NVT", "gemeldAan", "OCMW"));
        verifyNoInteractions(clienten);
        dienIn(Map.of(
                "inkomensstatuut",
                statuut.name(),
                "toelatingNodig",
                "NEE",
                "antwoord",
                "NVT",
                "gemeldAan",
                "OCMW",
                "gemeldOp",
                "2027-02-26"));
        verify(clienten).voor(eq(70L), argThat(wijziging -> wijziging.inkomensstatuut() == statuut));
    }

    @Test
    void aStatusThatAsksNothingNeedsNothing() {
        regel(Toelating.NIET_NODIG, null);

        assertThatCode(() -> dienIn(Map.of("toelatingNodig", "NEE", "antwoord", "NVT")))
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsUnknownIsFoundOutAndWrittenDown() {
        regel(Toelating.UITZOEKEN, null);

        var antwoorden = new HashMap<String, Object>(Map.of("toelatingNodig", "NEE", "antwoord", "NVT"));
        assertVeld("gevolgClient", antwoorden);
        antwoorden.put("gevolgClient", "Het mag.");
        assertVeld("uitgezochtBij", antwoorden);
        antwoorden.put("uitgezochtBij", "De kas");
        assertVeld("uitgezochtOp", antwoorden);
        antwoorden.put("uitgezochtOp", "2027-02-26");
        assertThatCode(() -> dienIn(antwoorden)).doesNotThrowAnyException();
    }

    /** EX-8: who does not know of what the client lives, cannot know that nothing is needed. */
    @Test
    void anUnknownStatusIsNeverInOrder() {
        regel(Toelating.UITZOEKEN, null);

        assertVeld(
                "inkomensstatuut",
                Map.of("inkomensstatuut", "ONBEKEND", "toelatingNodig", "NEE", "antwoord", "NVT", "gevolgClient", "?"));
    }

    private void regel(Toelating toelating, String instantie) {
        when(regels.voor(org.mockito.ArgumentMatchers.any(), eq(VANDAAG)))
                .thenReturn(new StatuutregelKaart(
                        Inkomensstatuut.LEEFLOON, toelating, instantie, "Uitleg", VANDAAG, null, "EX-8"));
    }

    private void assertVeld(String veld, Map<String, Object> antwoorden) {
        assertThatThrownBy(() -> dienIn(antwoorden))
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.fouten())
                        .extracting("veld")
                        .containsExactly(veld));
    }

    private void dienIn(Map<String, Object> antwoorden) {
        var alles = new HashMap<String, Object>(Map.of("inkomensstatuut", "LEEFLOON"));
        alles.putAll(antwoorden);
        verwerker.verwerk(new Inzending("statuut-nakijken", 7, "BW-TEST1", alles, "jobcoach", VANDAAG, Map.of()));
    }
}
