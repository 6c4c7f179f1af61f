package be.werkpad.proefperiode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkpad.proefperiode.Proefperiode.Proefregels;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Duur;
import be.werkpad.shared.Proefduur;
import be.werkpad.shared.Werkkalender;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProefperiodeTest {
    private static final Werkkalender KALENDER = new Werkkalender();
    private static final Proefregels REGELS = new Proefregels(Proefduur.STANDAARD, 1, 50, KALENDER);
    private static final LocalDate START = LocalDate.of(2027, 2, 1);

    private static Proefperiode proef(LocalDate start, String duur) {
        return Proefperiode.start(7, 5, start, Duur.van(duur).na(start, KALENDER), REGELS);
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2026-11-30,P3M,2027-02-28", "2026-12-31,P2M,2027-02-28", "2027-11-30,P3M,2028-02-29",
        "2027-02-01,P59D,2027-04-01", "2027-06-01,P91D,2027-08-31", "2027-03-02,P10W,2027-05-11"
    })
    void acceptsTheLengthsOfTheCharterAndCountsCalendarMonths(LocalDate start, String duur, LocalDate einde) {
        assertThat(proef(start, duur).kaart().einde()).isEqualTo(einde);
    }

    @ParameterizedTest(name = "{0} + {1}")
    @CsvSource({"2027-02-01,P1M", "2027-02-01,P4M", "2027-07-01,P59D", "2027-02-01,P91D"})
    void refusesOtherLengths(LocalDate start, String duur) {
        assertCode("proefperiode.duurNietToegelaten", () -> proef(start, duur));
    }

    @Test
    void plansTheEvaluationHalfWayOnAWorkingDayInside() {
        var kaart = proef(START, "P3M").kaart();

        assertThat(kaart.tussentijds()).isAfter(kaart.start()).isBefore(kaart.einde());
        assertThat(KALENDER.isWerkdag(kaart.tussentijds())).isTrue();
    }

    @Test
    void refusesAnEvaluationOnTheFirstOrTheLastDay() {
        var proef = proef(START, "P3M");
        var einde = proef.kaart().einde();

        assertThatThrownBy(() -> proef.eisTussentijds(START, einde)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> proef.eisTussentijds(einde, einde)).isInstanceOf(DomainException.class);
        assertThatCode(() -> proef.eisTussentijds(einde.minusDays(1), einde)).doesNotThrowAnyException();
    }

    @Test
    void acceptsAnEvaluationThatIsLateBecauseNothingElseCanMoveTheTrial() {
        var proef = proef(START, "P3M");
        var later = proef.kaart().einde().plusDays(4);

        assertThatCode(() -> proef.eisTussentijds(later, later)).doesNotThrowAnyException();
    }

    @Test
    void extendsOnceUpToSixMonthsInAll() {
        var proef = proef(START, "P3M");
        proef.verleng(START.plusMonths(6), REGELS);

        assertThat(proef.kaart().einde()).isEqualTo(LocalDate.of(2027, 8, 1));
        assertThat(proef.kaart().oorspronkelijkEinde()).isEqualTo(LocalDate.of(2027, 5, 1));
        assertCode("proefperiode.verlengingNietToegelaten", () -> proef.verleng(START.plusMonths(6), REGELS));
    }

    @Test
    void refusesAnExtensionThatIsTooLongOrNotLonger() {
        var proef = proef(START, "P3M");

        assertCode(
                "proefperiode.verlengingNietToegelaten",
                () -> proef.verleng(START.plusMonths(6).plusDays(1), REGELS));
        assertCode(
                "proefperiode.verlengingNietToegelaten",
                () -> proef.verleng(proef.kaart().einde(), REGELS));
    }

    @Test
    void refusesToExtendAfterTheTrialWasDone() {
        var proef = proef(START, "P3M");
        proef.rondAf(START.plusMonths(3));

        assertCode("proefperiode.verlengingNietToegelaten", () -> proef.verleng(START.plusMonths(5), REGELS));
        assertCode("proefperiode.reedsAfgerond", () -> proef.rondAf(START.plusMonths(3)));
    }

    /** S4: the last day passes; the end stays where it was. */
    @Test
    void becomesVerlopenWithoutGoingOnInSilence() {
        var kaart = proef(START, "P3M").kaart();

        assertThat(kaart.isVerlopenOp(kaart.einde())).isFalse();
        assertThat(kaart.isVerlopenOp(kaart.einde().plusDays(1))).isTrue();
        assertThat(kaart.einde()).isEqualTo(kaart.oorspronkelijkEinde());
    }

    @Test
    void acceptsOnlyWorkingDaysOfTheTrial() {
        var proef = proef(START, "P3M");

        assertCode("proefperiode.voorStart", () -> proef.eisWerkdagVanProef(START.minusDays(1), "datum"));
        assertCode(
                "proefperiode.naEinde",
                () -> proef.eisWerkdagVanProef(proef.kaart().einde().plusDays(1), "datum"));
    }

    private static void assertCode(String code, ThrowingCallable actie) {
        assertThatThrownBy(actie)
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.code())
                        .isEqualTo(code));
    }
}
