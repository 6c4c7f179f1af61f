package be.werkpad.kader;

import static be.werkpad.plaatsing.PlaatsingMother.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.norm.NormBepalen;
import be.werkpad.overeenkomst.OvereenkomstKaart;
import be.werkpad.overeenkomst.Overeenkomstsoort;
import be.werkpad.plaatsing.PlaatsingMother;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.shared.Duur;
import be.werkpad.shared.Werkkalender;
import be.werkpad.termijn.TermijnKaart;
import be.werkpad.termijn.TermijnZoeken;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** CH-4a-1: the choice counts for the raamovereenkomst that was about to end, not for the one that follows it. */
    @Test
    void aChoiceToRenewCountsForTheRaamovereenkomstThatRunsOut() {
        when(normen.duur(eq("raam.herinnering"), any())).thenReturn(Duur.van("P60D"));
        var einde = START.plusDays(60);

        assertThat(dagen.isRaamTeVernieuwen(raam(einde), Optional.of(START))).isTrue();
        assertThat(dagen.isRaamTeVernieuwen(raam(einde), Optional.empty())).isFalse();
        assertThat(dagen.isRaamTeVernieuwen(raam(einde.plusYears(1)), Optional.of(START)))
                .isFalse();
        assertThat(dagen.isRaamTeVernieuwen(raam(null), Optional.of(START))).isFalse();
    }

    private static List<OvereenkomstKaart> raam(@Nullable LocalDate einde) {
        return List.of(new OvereenkomstKaart(Overeenkomstsoort.RAAMOVEREENKOMST, START.minusYears(1), einde, "Map-1"));
    }
}
