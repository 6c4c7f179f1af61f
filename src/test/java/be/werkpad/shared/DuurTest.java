package be.werkpad.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** C.3 P5 and P6: calendar months and years. F.28: what is no duration. */
class DuurTest {
    private final Werkkalender kalender = new Werkkalender();

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, P3M, 2027-02-28",
        "2026-12-31, P2M, 2027-02-28",
        "2027-11-30, P3M, 2028-02-29",
        "2028-02-29, P1Y, 2029-02-28",
        "2026-11-22, P1Y, 2027-11-22",
        "2026-11-22, P6W, 2027-01-03",
        "2026-12-23, W5D, 2026-12-31"
    })
    void countsFromADate(LocalDate start, String duur, LocalDate einde) {
        assertThat(Duur.van(duur).na(start, kalender)).isEqualTo(einde);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-31, P1M, 2027-02-28", "2027-03-31, P8W, 2027-02-03", "2026-12-28, W1D, 2026-12-24"})
    void countsBackFromADate(LocalDate datum, String duur, LocalDate eerder) {
        assertThat(Duur.van(duur).voor(datum, kalender)).isEqualTo(eerder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 maanden", "P0D", "P-1D", "-P1D", "PT1S", "PT24H", "", "W0D", "W-1D", "P", "P1M-1D"})
    void refusesWhatIsNoDuration(String tekst) {
        assertThatThrownBy(() -> Duur.van(tekst))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo("norm.duurOngeldig"));
    }

    @ParameterizedTest
    @CsvSource({"P2M, P3M, true", "P61D, P2M, false", "P59D, P2M, true", "P12M, P1Y, true", "P366D, P1Y, false"})
    void comparesOnEveryPossibleStart(String kort, String lang, boolean past) {
        assertThat(Duur.van(kort).isNooitLangerDan(Duur.van(lang), kalender)).isEqualTo(past);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P14D", "P3M", "P1Y", "W5D"})
    void isWrittenAsItWasRead(String tekst) {
        assertThat(Duur.van(tekst)).hasToString(tekst);
    }

    @Test
    void isOneOrTheOther() {
        assertThatThrownBy(() -> new Duur(java.time.Period.ofDays(1), 1)).isInstanceOf(DomainException.class);
    }
}
