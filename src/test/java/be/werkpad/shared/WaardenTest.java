package be.werkpad.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaardenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"D'Haese", "Nguyễn", "de la Croix", "O", "Van den Bossche-De Smet", "’t Jolle", "St. Clair", "李"
            })
    void acceptsANaam(String naam) {
        assertThat(Naam.fout(naam)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', naam.leeg",
        "'  ', naam.leeg",
        "<script>, naam.tekens",
        "Jan3, naam.tekens",
        "'-', naam.tekens",
        "a@b, naam.tekens"
    })
    void refusesANaam(String naam, String code) {
        assertThat(Naam.fout(naam)).contains(code);
        assertThat(Naam.fout("a".repeat(100))).isEmpty();
        assertThat(Naam.fout("a".repeat(101))).contains("naam.lang");
    }

    @ParameterizedTest
    @CsvSource({
        "0470 12 34 56, +32470123456",
        "0470/12.34.56, +32470123456",
        "+32 470 12 34 56, +32470123456",
        "0032 470 12 34 56, +32470123456",
        "011 22 33 44, +3211223344",
        "+31 6 12345678, +31612345678"
    })
    void acceptsATelefoonnummer(String waarde, String genormaliseerd) {
        assertThat(Telefoonnummer.fout(waarde)).isEmpty();
        assertThat(Telefoonnummer.genormaliseerd(waarde)).isEqualTo(genormaliseerd);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12",
                "",
                "0470 12 34",
                "abc",
                "0470 BELMIJ",
                "470123456789012345678",
                "+",
                "+999 1234567",
                "0470123456;ext=3"
            })
    void refusesATelefoonnummer(String waarde) {
        assertThat(Telefoonnummer.fout(waarde)).contains("telefoon.vorm");
        assertThat(Telefoonnummer.genormaliseerd(waarde)).isEqualTo(waarde);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jan@voorbeeld.be", "jan.de-smet+werk@post.voorbeeld.be", "o'brien@voorbeeld.be"})
    void acceptsAnEmailadres(String waarde) {
        assertThat(Emailadres.fout(waarde)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc@",
                "@voorbeeld.be",
                "jan",
                "jan@voorbeeld",
                "jan@localhost",
                "a@b.be c@d.be",
                "a@b.be,c@d.be",
                "a@b.be;c@d.be",
                "jan @voorbeeld.be",
                "a@@b.be",
                "\"a b\"@c.be",
                "a@b.be\nBcc: c@d.be",
                ""
            })
    void refusesAnEmailadres(String waarde) {
        assertThat(Emailadres.fout(waarde)).contains("email.vorm");
        assertThat(Emailadres.fout("a".repeat(250) + "@b.be")).contains("email.vorm");
    }

    @ParameterizedTest
    @CsvSource({
        "3800, true",
        "1000, true",
        "9999, true",
        "380, false",
        "0999, false",
        "38000, false",
        "B-3800, false",
        "'', false"
    })
    void checksAPostcode(String waarde, boolean goed) {
        assertThat(Postcode.fout(waarde).isEmpty()).isEqualTo(goed);
    }

    @ParameterizedTest
    @CsvSource({
        "P2M, ''",
        "P10W, ''",
        "P1Y6M, ''",
        "P14D, ''",
        "P0D, periode.nul",
        "P0Y0M, periode.nul",
        "3 maanden, periode.vorm",
        "P-2M, periode.vorm",
        "-P2M, periode.vorm",
        "PT1S, periode.vorm",
        "P, periode.vorm",
        "p2m, periode.vorm",
        "'', periode.vorm",
        "P99999M, periode.vorm"
    })
    void checksAPeriode(String waarde, String code) {
        assertThat(Periode.fout(waarde).orElse("")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, true",
        "23:59, true",
        "00:00, true",
        "25:00, false",
        "24:00, false",
        "9:00, false",
        "09:60, false",
        "'', false"
    })
    void checksAKloktijd(String waarde, boolean goed) {
        assertThat(Kloktijd.fout(waarde).isEmpty()).isEqualTo(goed);
    }

    @Test
    void cleansATekstWithoutChangingWhatSomebodyWrote() {
        assertThat(Tekst.opgeschoond("\u00a0 Rene\u0301\r\nen\rJan \n")).isEqualTo("Ren\u00e9\nen\nJan");
        assertThat(Tekst.lengte("😀é")).isEqualTo(2);
    }

    @Test
    void seesWhatPeopleDoNot() {
        assertThat(Tekst.heeftStuurtekens("a\u0000b")).isTrue();
        assertThat(Tekst.heeftStuurtekens("a\ud800b")).isTrue();
        assertThat(Tekst.heeftStuurtekens("a\n\tb😀")).isFalse();
        assertThat(Tekst.heeftVerborgenTekens("a\u200bb")).isTrue();
        assertThat(Tekst.heeftVerborgenTekens("a\u202eb")).isTrue();
        assertThat(Tekst.heeftVerborgenTekens("a\ufeffb")).isTrue();
        assertThat(Tekst.heeftVerborgenTekens("Nguyễn")).isFalse();
        assertThat(Tekst.heeftRegeleinden("a\u2028b")).isTrue();
        assertThat(Tekst.isOnzichtbaar(" \u200b\u00a0")).isTrue();
    }
}
