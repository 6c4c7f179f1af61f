package be.werkpad.polis;

import static be.werkpad.plaatsing.PlaatsingMother.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.plaatsing.PlaatsingMother;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.ClockConfiguration;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** C.5 path 9: everybody sees that somebody works without insurance. */
class OnverzekerdWerkTest {
    private static final LocalDate EINDE = START.plusMonths(6);
    private final PlaatsingZoeken plaatsingen = mock();
    private final PolisZoeken polissen = mock();

    @Test
    void warnsFromTheDayAfterTheLastInsuredDay() {
        polissen(true);

        assertThat(op(EINDE).is(PlaatsingMother.kaart(PlaatsingStatus.LOPEND))).isFalse();
        assertThat(op(EINDE.plusDays(1)).is(PlaatsingMother.kaart(PlaatsingStatus.LOPEND)))
                .isTrue();
    }

    @Test
    void warnsWhenTheWayToWorkIsNotInsured() {
        polissen(false);

        assertThat(op(START).is(PlaatsingMother.kaart(PlaatsingStatus.PROEF))).isTrue();
    }

    @Test
    void doesNotWarnBeforeTheFirstWorkingDayOrAfterTheLast() {
        polissen(true);

        assertThat(op(START.minusMonths(1)).is(PlaatsingMother.kaart(PlaatsingStatus.PROEF)))
                .isFalse();
        assertThat(op(EINDE.plusDays(1)).is(PlaatsingMother.kaart(PlaatsingStatus.GESTOPT)))
                .isFalse();
    }

    @Test
    void namesTheTextForTheDossier() {
        polissen(true);
        when(plaatsingen.bezigVan(7)).thenReturn(List.of(PlaatsingMother.kaart(PlaatsingStatus.LOPEND)));

        assertThat(op(EINDE).van(7)).isEmpty();
        assertThat(op(EINDE.plusDays(1)).van(7)).contains("polis.onverzekerd");
    }

    private void polissen(boolean onderweg) {
        when(polissen.vanPlaatsing(PlaatsingMother.kaart(PlaatsingStatus.LOPEND).id()))
                .thenReturn(List.of(
                        new PolisKaart(Polissoort.ONGEVALLEN, "Verzekeraar-1", "LO-1", START, EINDE, onderweg),
                        new PolisKaart(Polissoort.AANSPRAKELIJKHEID, "Verzekeraar-1", "BA-1", START, EINDE, false)));
    }

    private OnverzekerdWerk op(LocalDate dag) {
        var moment = dag.atTime(9, 0).atZone(ClockConfiguration.BRUSSEL).toInstant();
        return new OnverzekerdWerk(plaatsingen, polissen, Clock.fixed(moment, ClockConfiguration.BRUSSEL));
    }
}
