package be.werkpad.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CH-8c-1, EX-9, F.14: words for pay. */
class LoontaalTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vijf euro per uur",
                "Hij krijgt 5 euro per uur loon.",
                "€ 5/uur",
                "5 euro / u",
                "PER  UUR 5 euro",
                "per\u00a0uur",
                "5 euro per gewerkt uur",
                "Een uurloon van 5 euro",
                "een Lóón",
                "een salaris",
                "€ 2 voor elk uur",
                "elk uur 2 euro",
                "vijf euro het uur",
                "een uurvergoeding"
            })
    void seesPay(String tekst) {
        assertThat(Loontaal.fout(tekst)).contains("onbekend.loon");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De bus en een broodje",
                "Geen loon, wel een taart",
                "5 euro per dag",
                "Na drie uur een pauze",
                "Ze zeggen elk uur dank je wel",
                "Een beloning is een schouderklop. Dat loont.",
                "Om 5 uur samen koffie, en/of thee"
            })
    void leavesTheRest(String tekst) {
        assertThat(Loontaal.fout(tekst)).isEmpty();
    }
}
