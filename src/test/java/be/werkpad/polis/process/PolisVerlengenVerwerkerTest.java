package be.werkpad.polis.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Inzending;
import be.werkpad.plaatsing.PlaatsingMother;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.polis.PolisVastleggen;
import be.werkpad.shared.DomainException;
import be.werkpad.termijn.TermijnHouden;
import be.werkpad.termijn.TermijnZoeken;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** CH-4a-4: nobody ends the watch over the policies while the client works. */
class PolisVerlengenVerwerkerTest {
    private final PolisVastleggen vastleggen = mock();
    private final PlaatsingZoeken plaatsingen = mock();
    private final TermijnZoeken termijnen = mock();
    private final FormulierantwoordZoeken antwoorden = mock();
    private final PolisVerlengenVerwerker verwerker =
            new PolisVerlengenVerwerker(vastleggen, mock(TermijnHouden.class), plaatsingen, termijnen, antwoorden);

    @ParameterizedTest
    @EnumSource(
            value = PlaatsingStatus.class,
            names = {"GESTOPT", "AFGEBROKEN"},
            mode = EnumSource.Mode.EXCLUDE)
    void refusesToStopWhileSomebodyWorksOrWill(PlaatsingStatus status) {
        when(plaatsingen.metId(5)).thenReturn(PlaatsingMother.kaart(status));

        assertThatThrownBy(this::stop)
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.fouten())
                        .extracting("veld")
                        .containsExactly("resultaat"));
        verifyNoInteractions(vastleggen);
    }

    @ParameterizedTest
    @EnumSource(
            value = PlaatsingStatus.class,
            names = {"GESTOPT", "AFGEBROKEN"})
    void stopsWhereNobodyWorksAnyMore(PlaatsingStatus status) {
        when(plaatsingen.metId(5)).thenReturn(PlaatsingMother.kaart(status));

        assertThatCode(this::stop).doesNotThrowAnyException();
    }

    private void stop() {
        verwerker.verwerk(new Inzending(
                "polis-verlengen",
                7,
                "BW-TEST1",
                Map.of("resultaat", "STOPT"),
                "coordinator",
                LocalDate.of(2027, 3, 1),
                Map.of("plaatsingId", 5L)));
    }
}
