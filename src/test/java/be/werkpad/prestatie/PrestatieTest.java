package be.werkpad.prestatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkpad.shared.DomainException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C.7, F.6 and CH-5e. */
class PrestatieTest {
    private static final LocalDate VANDAAG = LocalDate.of(2027, 3, 1);

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "600, true", "601, false"})
    void takesBetweenOneMinuteAndTenHours(int minuten, boolean goed) {
        if (goed) {
            assertThat(prestatie(minuten, "09:00", 7L).kaart().minuten()).isEqualTo(minuten);
        } else {
            assertThatThrownBy(() -> prestatie(minuten, "09:00", 7L)).isInstanceOf(DomainException.class);
        }
    }

    @Test
    void needsExactlyOneClientWhenItIsAboutAClient() {
        assertThatThrownBy(() -> prestatie(30, "09:00", null))
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.fouten())
                        .extracting("veld")
                        .containsExactly("soort"));
    }

    @Test
    void isNotOfADayThatMustStillCome() {
        assertThatThrownBy(() -> new Prestatie(nieuw(30, "09:00", 7L, VANDAAG.plusDays(1)), VANDAAG, false))
                .isInstanceOf(DomainException.class);
    }

    @ParameterizedTest
    @CsvSource({"09:00, 60, 10:00, false", "09:00, 61, 10:00, true", "10:30, 30, 10:00, true", "11:00, 30, 10:00, false"
    })
    void seesWorkOnTheSameMoment(String start, int minuten, String andere, boolean overlapt) {
        assertThat(prestatie(minuten, start, 7L)
                        .kaart()
                        .overlapt(prestatie(60, andere, 7L).kaart()))
                .isEqualTo(overlapt);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, false", "47, 79, false", "48, 80, true", "90, 150, true"})
    void measuresUnplannedWorkAgainstTheBuffer(int onvoorzien, int procent, boolean bijnaOp) {
        var stand = new Bufferstand(
                new Budgetkaart(7, VANDAAG, VANDAAG.plusMonths(6), 5, 20, null, "jobcoach"), 100, onvoorzien, 80);

        assertThat(stand.bufferMinuten()).isEqualTo(60);
        assertThat(stand.bufferPct()).isBetween(procent - 1, procent);
        assertThat(stand.isBijnaOp()).isEqualTo(bijnaOp);
    }

    private static Prestatie prestatie(int minuten, String start, @Nullable Long traject) {
        return new Prestatie(nieuw(minuten, start, traject, VANDAAG), VANDAAG, false);
    }

    private static NieuwePrestatie nieuw(int minuten, String start, @Nullable Long traject, LocalDate dag) {
        return new NieuwePrestatie(
                traject,
                "jobcoach",
                dag,
                start,
                minuten,
                null,
                BigDecimal.TEN,
                Prestatiesoort.CLIENTCONTACT,
                true,
                null,
                null);
    }
}
