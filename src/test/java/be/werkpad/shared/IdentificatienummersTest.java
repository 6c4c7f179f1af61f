package be.werkpad.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentificatienummersTest {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 22);

    /** Writes the check number behind nine or eight digits, so that only the rule under test can refuse. */
    private static String metControle(String voorvoegsel, String cijfers) {
        return cijfers + "%02d".formatted(97 - Long.parseLong(voorvoegsel + cijfers) % 97);
    }

    @ParameterizedTest
    @ValueSource(strings = {"85.07.30-033.28", "17.07.30-033.84", "40 00 01-001.33", "85073003328"})
    void acceptsAnInsz(String waarde) {
        assertThat(Insz.fout(waarde, VANDAAG)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "85.07.30-033.29, insz.controlegetal",
        "85.07.30-033.2, insz.vorm",
        "85.07.30-033.2x, insz.vorm",
        "850730033281, insz.vorm",
        "٨٥٠٧٣٠٠٣٣٢٨, insz.vorm",
        "00000000000, insz.volgnummer",
        "00000000097, insz.volgnummer"
    })
    void refusesAnInsz(String waarde, String code) {
        assertThat(Insz.fout(waarde, VANDAAG)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 851330033, insz.datum",
        "'', 850230033, insz.datum",
        "'', 850732033, insz.datum",
        "'', 856130033, insz.datum",
        "'', 853330033, insz.datum",
        "'', 850730999, insz.volgnummer",
        "'', 850730000, insz.volgnummer",
        "2, 261123033, insz.toekomst",
        "2, 270000033, insz.toekomst"
    })
    void refusesAnInszWithAGoodCheckNumberButABadInside(String voorvoegsel, String cijfers, String code) {
        assertThat(Insz.fout(metControle(voorvoegsel, cijfers), VANDAAG)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 852730033",
        "'', 854730033",
        "'', 850700033",
        "'', 852000033",
        "2, 261122033",
        "2, 000229001",
        "'', 850030033"
    })
    void acceptsBisNumbersAndUnknownDates(String voorvoegsel, String cijfers) {
        assertThat(Insz.fout(metControle(voorvoegsel, cijfers), VANDAAG)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"85.07.30-033.28, 1985-07-30", "17.07.30-033.84, 2017-07-30"})
    void tellsTheBirthDate(String waarde, LocalDate geboren) {
        assertThat(Insz.geboortedatum(waarde)).contains(geboren);
        assertThat(Insz.geboortedatum(metControle("", "854730033"))).contains(LocalDate.of(1985, 7, 30));
        assertThat(Insz.geboortedatum("40 00 01-001.33")).isEmpty();
        assertThat(Insz.geboortedatum("x")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0428.759.497, 0428759497",
        "BE 0999.999.922, 0999999922",
        "be0999999922, 0999999922",
        "1000.000.120, 1000000120",
        "428.759.497, 0428759497"
    })
    void acceptsAnOndernemingsnummer(String waarde, String genormaliseerd) {
        assertThat(Ondernemingsnummer.fout(waarde)).isEmpty();
        assertThat(Ondernemingsnummer.genormaliseerd(waarde)).isEqualTo(genormaliseerd);
    }

    @ParameterizedTest
    @CsvSource({
        "0428.759.498, kbo.controlegetal",
        "2428.759.497, kbo.vorm",
        "28759497, kbo.vorm",
        "0000000000, kbo.vorm",
        "0000000097, kbo.vorm",
        "NL0428759497, kbo.vorm",
        "'', kbo.vorm"
    })
    void refusesAnOndernemingsnummer(String waarde, String code) {
        assertThat(Ondernemingsnummer.fout(waarde)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"21234567", "81234567"})
    void acceptsAVestigingseenheid(String cijfers) {
        var nummer = metControle("", cijfers);
        assertThat(Vestigingseenheidsnummer.fout(nummer)).isEmpty();
        assertThat(Vestigingseenheidsnummer.fout(nummer.substring(0, 1) + "." + nummer.substring(1)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01234567", "11234567", "91234567"})
    void refusesAVestigingseenheidWithAnotherFirstDigit(String cijfers) {
        assertThat(Vestigingseenheidsnummer.fout(metControle("", cijfers))).contains("vestigingseenheid.vorm");
        assertThat(Vestigingseenheidsnummer.fout("2123456700")).contains("vestigingseenheid.controlegetal");
    }

    @ParameterizedTest
    @CsvSource({
        "BE68 5390 0754 7034, ''",
        "BE32 1234 5678 9002, ''",
        "be68539007547034, ''",
        "NL91 ABNA 0417 1643 00, ''",
        "BE69 5390 0754 7034, iban.controlegetal",
        "BE41 0918 1173 5141, iban.controlegetal",
        "BE68 5390 0754 703, iban.vorm",
        "XX68 5390 0754 7034, iban.vorm",
        "BE68 5390 0754 70A4, iban.vorm",
        "'', iban.vorm"
    })
    void checksAnIban(String waarde, String code) {
        assertThat(Iban.fout(waarde)).isEqualTo(code.isEmpty() ? Optional.empty() : Optional.of(code));
    }
}
