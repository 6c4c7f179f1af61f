package be.werkpad.kader;

import static be.werkpad.plaatsing.PlaatsingMother.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.norm.NormBepalen;
import be.werkpad.plaatsing.PlaatsingMother;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.shared.Duur;
import be.werkpad.shared.Werkkalender;
import be.werkpad.termijn.TermijnKaart;
import be.werkpad.termijn.TermijnZoeken;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KaderdagenTest {
    private final TermijnZoeken termijnen = mock();
    private final NormBepalen normen = mock();
    private final Kaderdagen dagen = new Kaderdagen(termijnen, normen, new Werkkalender());

    /** the last day of an extended trial, not the one that was agreed first. */
    @Test
    void knowsTheLastDayOfAnExtendedTrial() {
        var proef = PlaatsingMother.kaart(PlaatsingStatus.PROEF);
        when(termijnen.open(proef.trajectId(), proef.id(), "proef.einde")).thenReturn(Optional.empty());
        var afgesproken = dagen.eindeProef(proef);

        var einde = mock(TermijnKaart.class);
        when(einde.datum()).thenReturn(START.plusMonths(5));
        when(termijnen.open(proef.trajectId(), proef.id(), "proef.einde")).thenReturn(Optional.of(einde));

        assertThat(dagen.eindeProef(proef)).isEqualTo(START.plusMonths(5)).isNotEqualTo(afgesproken);
    }

    @Test
    void looksAsFarAheadAsTheReminderOfAPolicy() {
        when(normen.duur("polis.herinnering", START)).thenReturn(Duur.van("P60D"));

        assertThat(dagen.vooruit(START)).isEqualTo(START.plusDays(60));
    }
}
