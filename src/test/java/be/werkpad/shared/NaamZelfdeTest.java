package be.werkpad.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One person writes a name in more than one way. */
class NaamZelfdeTest {
    @ParameterizedTest
    @CsvSource({
        "Jo Jobcoach, Jo  Jobcoach",
        "Jo Jobcoach, JOBCOACH jo",
        "Zoë D'Hondt, zoe d’hondt",
        "Anne-Marie Peeters, anne marie PEETERS"
    })
    void isTheSameWhateverItsCaseSpacesAccentsAndOrder(String een, String ander) {
        assertThat(Naam.zelfde(een, ander)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Jo Jobcoach, Jo", "Jo Jobcoach, Jo Jobcoachs", "Jo Jo Jobcoach, Jo Jobcoach"})
    void isAnotherWhenAWordDiffers(String een, String ander) {
        assertThat(Naam.zelfde(een, ander)).isFalse();
    }

    @Test
    void nobodyHasNoName() {
        assertThat(Naam.zelfde("", "")).isFalse();
        assertThat(Naam.zelfde(null, null)).isFalse();
        assertThat(Naam.zelfde("...", "-")).isFalse();
    }
}
