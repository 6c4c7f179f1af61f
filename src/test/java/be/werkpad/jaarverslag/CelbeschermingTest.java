package be.werkpad.jaarverslag;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.jaarverslag.Jaarverslag.Cijfer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small cells (E.3, G.3) and shares. */
class CelbeschermingTest {
    @Test
    void hidesOneToFourAndTheNextSmallestSoThatTheWholeDoesNotTell() {
        assertThat(aantallen(true, 3, 9, 20)).containsExactly("<5", "–", "20");
        assertThat(Celbescherming.toon(delen(3, 9, 20), true))
                .extracting(Cijfer::aandeel)
                .containsExactly("", "", "20 van 32 (63 %)");
    }

    @Test
    void hidesNoThirdWhenTwoAreHiddenAlready() {
        assertThat(aantallen(true, 3, 4, 20)).containsExactly("<5", "<5", "20");
    }

    @Test
    void showsNoneAndFiveAndMore() {
        assertThat(aantallen(true, 0, 5, 20)).containsExactly("0", "5", "20");
    }

    @Test
    void showsEverythingInsideTheTeam() {
        assertThat(aantallen(false, 3, 9, 20)).containsExactly("3", "9", "20");
    }

    @ParameterizedTest
    @CsvSource({"98,233,42", "135,233,58", "1,200,1", "1,201,0", "36,54,67", "54,233,23", "0,7,0"})
    void roundsHalfUpToWholePercents(long deel, long geheel, long procent) {
        assertThat(Celbescherming.procent(deel, geheel)).isEqualTo(procent);
    }

    private static List<String> aantallen(boolean verberg, long... aantallen) {
        return Celbescherming.toon(delen(aantallen), verberg).stream()
                .map(Cijfer::aantal)
                .toList();
    }

    private static List<Telling> delen(long... aantallen) {
        var geheel = java.util.Arrays.stream(aantallen).sum();
        return java.util.Arrays.stream(aantallen)
                .mapToObj(aantal -> new Telling("deel", aantal, geheel))
                .toList();
    }
}
