package be.werkpad.wijziging.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Inzending;
import be.werkpad.norm.NormBepalen;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Duur;
import be.werkpad.shared.Werkkalender;
import be.werkpad.termijn.TermijnHouden;
import be.werkpad.termijn.TermijnZetten;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PauzeformulierenTest {
    private static final LocalDate VANDAAG = LocalDate.of(2027, 3, 1);
    private final TermijnHouden houden = mock();
    private final TermijnZetten zetten = mock();
    private final NormBepalen normen = mock();
    private final FormulierantwoordZoeken antwoorden = mock();

    private static Inzending inzending(String formulier, Map<String, Object> antwoorden) {
        return new Inzending(formulier, 7, "BW-TEST1", antwoorden, "jobcoach", VANDAAG, Map.of());
    }

    private void legVast(String tot, String herzienOp) {
        when(normen.duur("pauze.max", VANDAAG)).thenReturn(Duur.van("P6M"));
        new PauzeVastleggenVerwerker(normen, new Werkkalender())
                .verwerk(
                        inzending("pauze-vastleggen", Map.of("van", "2027-03-01", "tot", tot, "herzienOp", herzienOp)));
    }

    @Test
    void aPauseLastsSixMonthsAtMost() {
        assertThatCode(() -> legVast("2027-09-01", "2027-04-01")).doesNotThrowAnyException();
        assertVeld("tot", () -> legVast("2027-09-02", "2027-04-01"));
        assertVeld("herzienOp", () -> legVast("2027-05-01", "2027-09-02"));
    }

    private static void assertVeld(String veld, Runnable actie) {
        assertThatThrownBy(actie::run)
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.fouten())
                        .extracting("veld")
                        .containsExactly(veld));
    }

    @Test
    void aLongerPauseIsLookedAtOnTheDayThatWasChosen() {
        herzien()
                .verwerk(inzending(
                        "pauze-herzien",
                        Map.of("datum", "2027-03-01", "pauzeVervolg", "VERLENGEN", "herzienOp", "2027-04-12")));

        var volgorde = inOrder(houden, zetten);
        volgorde.verify(houden).op(7, null, "pauze.herziening", VANDAAG);
        volgorde.verify(zetten).op(eq(7L), eq(null), eq("pauze.herziening"), eq(LocalDate.of(2027, 4, 12)), any());
    }

    /** C.8 pauze.max counts from the first day of the pause, also when it gets longer in steps. */
    @Test
    void aPauseThatGetsLongerStaysWithinTheLongestPause() {
        when(antwoorden.laatste(7, "pauze-vastleggen")).thenReturn(Optional.of(Map.of("van", "2026-10-01")));

        assertThatCode(() -> verleng("2027-04-01")).doesNotThrowAnyException();
        assertVeld("herzienOp", () -> verleng("2027-04-02"));
    }

    private void verleng(String herzienOp) {
        herzien()
                .verwerk(inzending(
                        "pauze-herzien",
                        Map.of("datum", "2027-03-01", "pauzeVervolg", "VERLENGEN", "herzienOp", herzienOp)));
    }

    private PauzeHerzienVerwerker herzien() {
        when(normen.duur("pauze.max", VANDAAG)).thenReturn(Duur.van("P6M"));
        return new PauzeHerzienVerwerker(houden, zetten, antwoorden, normen, new Werkkalender());
    }

    @Test
    void goingOnNeedsNoNewLook() {
        herzien()
                .verwerk(inzending(
                        "pauze-herzien",
                        Map.of("datum", "2027-03-01", "pauzeVervolg", "HERVATTEN", "hervattenOp", "2027-03-08")));

        verifyNoInteractions(zetten);
    }
}
