package be.werkpad.proefperiode;

import static be.werkpad.proefperiode.Proefuitkomst.van;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkpad.shared.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProefuitkomstTest {
    @ParameterizedTest(name = "{0} and {1} make {2}")
    @CsvSource({
        "VERDER,VERDER,VERDER",
        "VERDER,AANPASSEN,AANPASSEN",
        "AANPASSEN,VERLENGEN,VERLENGEN",
        "VERLENGEN,ANDERE_WERKPOST,ANDERE_WERKPOST"
    })
    void countsTheHeaviestChoiceWhoeverMadeIt(String een, String ander, Proefuitkomst uitkomst) {
        assertThat(van(een, ander)).isEqualTo(uitkomst);
        assertThat(van(ander, een)).isEqualTo(uitkomst);
    }

    @Test
    void letsOnlyTheClientStopTheTraject() {
        assertThat(van("STOPPEN", "VERDER")).isEqualTo(Proefuitkomst.STOPPEN);
        assertThat(van("VERDER", "STOPPEN")).isEqualTo(Proefuitkomst.ANDERE_WERKPOST);
    }

    @Test
    void refusesWhenOneOfBothDidNotDecide() {
        assertThatThrownBy(() -> van(null, "VERDER")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> van("VERDER", null)).isInstanceOf(DomainException.class);
    }
}
