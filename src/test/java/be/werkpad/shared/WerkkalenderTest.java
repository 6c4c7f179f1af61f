package be.werkpad.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WerkkalenderTest {
    private final Werkkalender kalender = new Werkkalender();

    @Test
    void knowsTheTenLegalHolidaysOfBelgium() {
        var vrijeWeekdagen = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(dag -> dag.getDayOfWeek().getValue() < 6 && !kalender.isWerkdag(dag))
                .map(LocalDate::toString)
                .collect(Collectors.toList());

        // 15 August and 1 November 2026 fall in a weekend
        assertThat(vrijeWeekdagen)
                .containsExactly(
                        "2026-01-01",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-14",
                        "2026-05-25",
                        "2026-07-21",
                        "2026-11-11",
                        "2026-12-25");
    }

    @Test
    void countsWorkingDaysOverWeekendsAndHolidays() {
        assertThat(kalender.plusWerkdagen(LocalDate.of(2026, 12, 24), 1)).isEqualTo("2026-12-28");
        assertThat(kalender.plusWerkdagen(LocalDate.of(2026, 12, 24), 5)).isEqualTo("2027-01-04");
        assertThat(kalender.plusWerkdagen(LocalDate.of(2026, 12, 28), -1)).isEqualTo("2026-12-24");
        assertThat(kalender.plusWerkdagen(LocalDate.of(2026, 12, 26), 0)).isEqualTo("2026-12-26");
    }

    @Test
    void roundsDownToAWorkingDay() {
        assertThat(kalender.werkdagOpOfVoor(LocalDate.of(2026, 12, 27))).isEqualTo("2026-12-24");
        assertThat(kalender.werkdagOpOfVoor(LocalDate.of(2026, 12, 24))).isEqualTo("2026-12-24");
        assertThat(kalender.vorigeWerkdag(LocalDate.of(2026, 12, 24))).isEqualTo("2026-12-23");
    }
}
