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

import be.werkpad.formulier.Inzending;
import be.werkpad.norm.NormBepalen;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Duur;
import be.werkpad.shared.Werkkalender;
import be.werkpad.termijn.TermijnHouden;
import be.werkpad.termijn.TermijnZetten;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PauzeformulierenTest {
    private static final LocalDate VANDAAG = LocalDate.of(2027, 3, 1);
    private final TermijnHouden houden = mock();
    private final TermijnZetten zetten = mock();
    private final NormBepalen normen = mock();

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
        new PauzeHerzienVerwerker(houden, zetten)
                .verwerk(inzending(
                        "pauze-herzien",
                        Map.of("datum", "2027-03-01", "pauzeVervolg", "VERLENGEN", "herzienOp", "2027-04-12")));

        var volgorde = inOrder(houden, zetten);
        volgorde.verify(houden).op(7, null, "pauze.herziening", VANDAAG);
        volgorde.verify(zetten).op(eq(7L), eq(null), eq("pauze.herziening"), eq(LocalDate.of(2027, 4, 12)), any());
    }

    @Test
    void goingOnNeedsNoNewLook() {
        new PauzeHerzienVerwerker(houden, zetten)
                .verwerk(inzending(
                        "pauze-herzien",
                        Map.of("datum", "2027-03-01", "pauzeVervolg", "HERVATTEN", "hervattenOp", "2027-03-08")));

        verifyNoInteractions(zetten);
    }
}
