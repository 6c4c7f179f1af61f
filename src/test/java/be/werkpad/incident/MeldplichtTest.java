package be.werkpad.incident;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.formulier.Antwoordblad;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C.7, EX-15: who must be told follows from what happened. */
class MeldplichtTest {
    /** C.7: an accident on the way to or from work is for the insurer, also when nothing shows yet. */
    @Test
    void anAccidentOnTheWayGoesToTheInsurer() {
        var onderweg = new Antwoordblad(
                Map.of("letsel", "NEE", "schade", "NEE", "gogMelding", "NEE", "onderwegVanNaarWerk", true));

        assertThat(Meldplicht.van(onderweg).verzekeraar()).isTrue();
    }

    @ParameterizedTest(name = "letsel {0}, schade {1}, gog {2}")
    @CsvSource({
        "NEE,NEE,NEE,false,false",
        "JA,NEE,NEE,true,false",
        "NEE,JA,NEE,true,false",
        "NEE,NEE,JA,false,true",
        "JA,JA,JA,true,true"
    })
    void followsFromTheReport(String letsel, String schade, String gog, boolean verzekeraar, boolean overheid) {
        var verslag = new Antwoordblad(Map.of("letsel", letsel, "schade", schade, "gogMelding", gog));

        assertThat(Meldplicht.van(verslag)).isEqualTo(new Meldplicht(verzekeraar, overheid));
    }
}
