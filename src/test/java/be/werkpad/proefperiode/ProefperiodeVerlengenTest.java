package be.werkpad.proefperiode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.proefperiode.Proefperiode.Proefregels;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Proefduur;
import be.werkpad.shared.Werkkalender;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProefperiodeVerlengenTest {
    private static final long PLAATSING = 5;
    private static final LocalDate START = LocalDate.of(2027, 3, 2);
    private static final LocalDate VANDAAG = START.plusMonths(3).minusDays(5);
    private static final ZoneId BRUSSEL = ZoneId.of("Europe/Brussels");
    private static final Clock KLOK =
            Clock.fixed(VANDAAG.atTime(10, 0).atZone(BRUSSEL).toInstant(), BRUSSEL);
    private static final Proefregels REGELS = new Proefregels(Proefduur.STANDAARD, 1, 50, new Werkkalender());

    private final Proefplaatsing proefplaatsing = mock();
    private final ProefregelsBepalen regels = mock();
    private final Proeftermijnen termijnen = mock();
    private final FormulierantwoordZoeken antwoorden = mock();
    private final Proefperiode proef = Proefperiode.start(7, PLAATSING, START, START.plusMonths(3), REGELS);
    private final ProefperiodeVerlengen verlengen = new ProefperiodeVerlengen(
            proefplaatsing, new Verlengingsdag(proefplaatsing, regels, antwoorden, KLOK), regels, termijnen, KLOK);

    @BeforeEach
    void prepare() {
        when(proefplaatsing.van(PLAATSING)).thenReturn(proef);
        when(proefplaatsing.bewaar(any()))
                .thenAnswer(call -> call.<Proefperiode>getArgument(0).kaart());
        when(regels.op(any())).thenReturn(REGELS);
    }

    private void afgesprokenTot(LocalDate datum) {
        when(antwoorden.laatsteVanPlaatsing(PLAATSING, "antwoord-werkgever-na-proef-vastleggen"))
                .thenReturn(Optional.of(Map.of("verlengingTot", datum.toString())));
    }

    @Test
    void movesTheEndToTheDayThatWasAgreed() {
        afgesprokenTot(START.plusMonths(4));
        verlengen.voor(PLAATSING);

        assertThat(proef.kaart().einde()).isEqualTo(START.plusMonths(4));
        verify(termijnen).verleng(proef.kaart(), VANDAAG);
    }

    @Test
    void refusesWithTheCodeThatTheModelCatches() {
        afgesprokenTot(START.plusMonths(7));
        assertGeweigerd();
        when(antwoorden.laatsteVanPlaatsing(PLAATSING, "antwoord-werkgever-na-proef-vastleggen"))
                .thenReturn(Optional.empty());
        assertGeweigerd();
        verifyNoInteractions(termijnen);
    }

    private void assertGeweigerd() {
        assertThatThrownBy(() -> verlengen.voor(PLAATSING))
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.code())
                        .isEqualTo("proefperiode.verlengingNietToegelaten"));
    }
}
