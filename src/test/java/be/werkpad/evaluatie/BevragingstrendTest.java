package be.werkpad.evaluatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.evaluatie.Bevragingstrend.Maand;
import be.werkpad.termijn.TermijnKaart;
import be.werkpad.termijn.TermijnZoeken;
import be.werkpad.termijn.Termijnstatus;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Late at the end of the month (E.2). */
class BevragingstrendTest {
    private static final LocalDate VANDAAG = LocalDate.of(2027, 3, 10);

    private final TermijnZoeken termijnen = mock(TermijnZoeken.class);
    private final Bevragingstrend trend = new Bevragingstrend(termijnen);

    @Test
    void countsALateOneInEveryMonthUntilItWasHeld() {
        zijn(termijn("2026-12-15", "2027-02-05"));

        assertThat(maanden()).containsExactly(1L, 1L, 0L, 0L);
    }

    @Test
    void dueOnTheLastDayOfTheMonthIsNotLateYet() {
        zijn(termijn("2026-12-31", null));

        assertThat(maanden()).containsExactly(0L, 1L, 1L, 1L);
    }

    @Test
    void measuresThisMonthUntilToday() {
        zijn(termijn("2027-03-09", null), termijn("2027-03-10", null));

        assertThat(maanden()).containsExactly(0L, 0L, 0L, 1L);
        assertThat(trend.tot(VANDAAG)).hasSize(12).last().isEqualTo(new Maand(YearMonth.of(2027, 3), 1));
    }

    /** December until March. */
    private List<Long> maanden() {
        return trend.tot(VANDAAG).stream().map(Maand::teLaat).skip(8).toList();
    }

    private void zijn(TermijnKaart... rijen) {
        when(termijnen.gevraagdMetSleutel("bevraging.datum")).thenReturn(List.of(rijen));
    }

    private static TermijnKaart termijn(String datum, @Nullable String gehouden) {
        var dag = LocalDate.parse(datum);
        return new TermijnKaart(
                1,
                7,
                null,
                "bevraging.datum",
                dag,
                gehouden == null ? Termijnstatus.OPEN : Termijnstatus.GEHOUDEN,
                dag.minusYears(1),
                gehouden == null ? null : LocalDate.parse(gehouden),
                null,
                dag);
    }
}
