package be.werkpad.wijziging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.termijn.TermijnKaart;
import be.werkpad.termijn.TermijnZetten;
import be.werkpad.termijn.TermijnZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** C.4 effective date. */
class IngangsdagBepalenTest {
    private final FormulierantwoordZoeken antwoorden = mock();
    private final TermijnZoeken termijnen = mock();
    private final TermijnZetten zetten = mock();

    @BeforeEach
    void beschrijf() {
        when(antwoorden.laatsteKaartVanInstantie(7, "instantie-1", "wijziging-beschrijven"))
                .thenReturn(Optional.of(WijzigingMother.beschrijving(Wijzigingssoort.UREN)));
    }

    @Test
    void beginsAtOnceWhenTheDayCameOrWent() {
        assertThat(isHetZover(WijzigingMother.VANAF)).isTrue();
        assertThat(isHetZover(WijzigingMother.VANAF.plusDays(3))).isTrue();
        verifyNoInteractions(zetten);
    }

    @Test
    void waitsForTheDayThatWasAgreed() {
        assertThat(isHetZover(WijzigingMother.VANAF.minusDays(1))).isFalse();
        verify(zetten).op(7, 5L, "wijziging.vanaf", WijzigingMother.VANAF, "dag van de wijziging");
    }

    @Test
    void doesNotPutOffAnotherChangeThatComesFirst() {
        var eerder = mock(TermijnKaart.class);
        when(eerder.datum()).thenReturn(WijzigingMother.VANAF.minusDays(1));
        when(termijnen.geldend(7, 5L, "wijziging.vanaf")).thenReturn(Optional.of(eerder));

        assertThat(isHetZover(WijzigingMother.VANAF.minusDays(2))).isFalse();
        verifyNoInteractions(zetten);
    }

    private boolean isHetZover(LocalDate vandaag) {
        var klok = Clock.fixed(vandaag.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new IngangsdagBepalen(antwoorden, termijnen, zetten, klok).voor(7, 5L, "instantie-1");
    }
}
