package be.werkpad.afwezigheid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkpad.shared.DomainException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AfwezigheidTest {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 7, 1);

    @ParameterizedTest
    @CsvSource({
        "coach-1, coach-2, 2026-06-30, 2026-07-02, afwezigheid.inVerleden",
        "coach-1, coach-2, 2026-07-03, 2026-07-02, afwezigheid.eindeVoorBegin",
        "coach-1, coach-2, 2026-07-03, 2028-07-02, afwezigheid.teVer",
        "coach-1, coach-1, 2026-07-03, 2026-07-04, afwezigheid.zelfVervanger"
    })
    void refusesWhatCannotBe(String wie, String vervanger, LocalDate van, LocalDate tot, String code) {
        assertThatThrownBy(() -> new Afwezigheid(new NieuweAfwezigheid(wie, vervanger, van, tot), VANDAAG))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }

    @Test
    void lastsUntilAndWithItsLastDay() {
        var kaart = new AfwezigheidKaart(1, "coach-1", "coach-2", VANDAAG.plusDays(1), VANDAAG.plusDays(3));

        assertThat(kaart.isNu(VANDAAG)).isFalse();
        assertThat(kaart.isNu(VANDAAG.plusDays(1))).isTrue();
        assertThat(kaart.isNu(VANDAAG.plusDays(3))).isTrue();
        assertThat(kaart.isNu(VANDAAG.plusDays(4))).isFalse();
    }

    @Test
    void endsOnTheDayBeforeSomebodyIsBack() {
        var afwezigheid = afwezig(VANDAAG, VANDAAG.plusDays(9));

        afwezigheid.eindigVoor(VANDAAG.plusDays(4));

        assertThat(afwezigheid.isLeeg()).isFalse();
        afwezigheid.eindigVoor(VANDAAG);
        assertThat(afwezigheid.isLeeg()).isTrue();
        assertThatThrownBy(() -> afwezigheid.eindigVoor(VANDAAG)).isInstanceOf(DomainException.class);
    }

    private static Afwezigheid afwezig(LocalDate van, LocalDate tot) {
        return new Afwezigheid(new NieuweAfwezigheid("coach-1", "coach-2", van, tot), VANDAAG);
    }
}
