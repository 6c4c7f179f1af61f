package be.werkpad.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F.11 and X-7. */
class ProefduurTest {
    private static final Proefduur REGEL = Proefduur.STANDAARD;
    private final Werkkalender kalender = new Werkkalender();

    @ParameterizedTest
    @CsvSource({
        "2027-02-01, P2M",
        "2027-02-01, P10W",
        "2027-02-01, P3M",
        "2027-02-01, P59D",
        "2027-06-01, P91D",
        "2026-11-30, P3M",
        "2026-12-31, P2M"
    })
    void allowsTwoToThreeMonths(LocalDate start, String duur) {
        var einde = Duur.van(duur).na(start, kalender);

        assertThatCode(() -> REGEL.controleer(start, einde, kalender)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"2027-02-01, P1M", "2027-02-01, P4M", "2027-07-01, P59D", "2027-02-01, P91D"})
    void refusesLessAndMore(LocalDate start, String duur) {
        var einde = Duur.van(duur).na(start, kalender);

        weigert("proefperiode.duurNietToegelaten", () -> REGEL.controleer(start, einde, kalender));
    }

    @Test
    void extendsToSixMonthsInAll() {
        var start = LocalDate.of(2027, 2, 1);
        var einde = LocalDate.of(2027, 5, 1);

        assertThatCode(() -> REGEL.controleerVerlenging(start, einde, LocalDate.of(2027, 8, 1), kalender))
                .doesNotThrowAnyException();
        var code = "proefperiode.verlengingNietToegelaten";
        weigert(code, () -> REGEL.controleerVerlenging(start, einde, LocalDate.of(2027, 8, 2), kalender));
        weigert(code, () -> REGEL.controleerVerlenging(start, einde, einde, kalender));
    }

    @Test
    void putsTheTussentijdseEvaluatieHalfwayOnAWorkingDay() {
        // 30 days after Tuesday 1 June is Thursday 1 July; Sunday 18 July becomes Friday 16
        assertThat(REGEL.tussentijds(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 8, 1), 50, kalender))
                .isEqualTo("2027-07-01");
        assertThat(REGEL.tussentijds(LocalDate.of(2027, 6, 3), LocalDate.of(2027, 9, 2), 50, kalender))
                .isEqualTo("2027-07-16");
    }

    @Test
    void putsTheTussentijdseEvaluatieEarlierOrLaterWhenTheTableSaysSo() {
        // 92 days from Tuesday 1 June to 1 September: 23 days later is Thursday 24 June, 91 days later Tuesday 31
        // August
        var start = LocalDate.of(2027, 6, 1);
        var einde = LocalDate.of(2027, 9, 1);
        assertThat(REGEL.tussentijds(start, einde, 25, kalender)).isEqualTo("2027-06-24");
        assertThat(REGEL.tussentijds(start, einde, 99, kalender)).isEqualTo("2027-08-31");
        assertThat(REGEL.tussentijds(start, einde, 1, kalender)).isEqualTo("2027-06-02");
    }

    @Test
    void keepsTheTussentijdseEvaluatieBetweenStartAndEnd() {
        var vrijdag = LocalDate.of(2027, 6, 4);
        assertThat(REGEL.tussentijds(vrijdag, vrijdag.plusDays(3), 50, kalender))
                .isEqualTo(vrijdag.plusDays(1));
        weigert("proefperiode.duurNietToegelaten", () -> REGEL.tussentijds(vrijdag, vrijdag.plusDays(1), 50, kalender));

        var einde = LocalDate.of(2027, 9, 4);
        assertThatCode(() -> REGEL.controleerTussentijds(vrijdag, einde, einde.minusDays(1)))
                .doesNotThrowAnyException();
        var code = "proefperiode.tussentijdsNietBinnen";
        weigert(code, () -> REGEL.controleerTussentijds(vrijdag, einde, einde));
        weigert(code, () -> REGEL.controleerTussentijds(vrijdag, einde, vrijdag));
    }

    private static void weigert(String code, ThrowingCallable actie) {
        assertThatThrownBy(actie).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
