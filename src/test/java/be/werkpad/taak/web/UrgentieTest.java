package be.werkpad.taak.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.taak.web.Taakregel.Urgentie;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrgentieTest {
    private static final LocalDate WOENSDAG = LocalDate.of(2026, 7, 1);

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, TE_LAAT",
        "2026-07-01, VANDAAG",
        "2026-07-02, DEZE_WEEK",
        "2026-07-05, DEZE_WEEK",
        "2026-07-06, LATER",
        ", LATER"
    })
    void marksATaskByItsDate(LocalDate datum, Urgentie verwacht) {
        assertThat(Urgentie.van(datum, WOENSDAG)).isEqualTo(verwacht);
    }
}
