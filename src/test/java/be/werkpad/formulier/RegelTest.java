package be.werkpad.formulier;

import static be.werkpad.formulier.SchemaMother.controleer;
import static be.werkpad.formulier.SchemaMother.eigenschappen;
import static be.werkpad.formulier.SchemaMother.meldingen;
import static be.werkpad.formulier.SchemaMother.veld;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegelTest {

    @ParameterizedTest
    @CsvSource({
        "insz, 85.07.30-033.29, insz.controlegetal",
        "kbo, 0428.759.498, kbo.controlegetal",
        "vestigingseenheid, 0428.759.497, vestigingseenheid.vorm",
        "iban, BE41 0918 1173 5141, iban.controlegetal",
        "email, abc@, email.vorm",
        "telefoon, 12, telefoon.vorm",
        "postcode, 380, postcode.vorm",
        "naam, <script>, naam.tekens",
        "periode, 3 maanden, periode.vorm",
        "tijd, 25:00, tijd.vorm",
        "'naam, postcode', Jan, postcode.vorm"
    })
    void refusesText(String regel, String waarde, String code) {
        var resultaat = controleer(veld("textfield", "veld", eigenschappen("regel", regel)), waarde);
        assertThat(meldingen(resultaat)).containsExactly(Meldingen.tekst(code));
    }

    /** F.14: a field that no form has, by any name for pay. */
    @ParameterizedTest
    @ValueSource(strings = {"loon", "uurloon", "bedragPerUur", "brutoSalaris"})
    void aFieldForPayIsRefusedWithTheOtherWay(String naam) {
        assertThat(meldingen(
                        SchemaMother.controleer(SchemaMother.schema(veld("textfield", "veld")), Map.of(naam, "5"))))
                .containsExactly(Meldingen.tekst("onbekend.loon"));
    }

    /** CH-8c-1, EX-9: also in a text of more lines. */
    @Test
    void refusesPayInWordsWithTheOtherWay() {
        var veld = veld("textarea", "veld", eigenschappen("regel", "geenLoon"));

        assertThat(meldingen(controleer(veld, "Hij krijgt\n5 euro per uur.")))
                .containsExactly(Meldingen.tekst("onbekend.loon"));
        assertThat(controleer(veld, "Elke week een taart.").fouten()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "insz, 85.07.30-033.28, 85073003328",
        "kbo, BE 0999.999.922, 0999999922",
        "iban, be68 5390 0754 7034, BE68539007547034",
        "email, jan@voorbeeld.be, jan@voorbeeld.be",
        "telefoon, 0470 12 34 56, +32470123456",
        "postcode, 3800, 3800",
        "naam, D'Haese, D'Haese",
        "periode, P10W, P10W",
        "tijd, 09:00, 09:00"
    })
    void keepsTextWithoutItsSeparators(String regel, String waarde, String schoon) {
        var resultaat = controleer(veld("textfield", "veld", eigenschappen("regel", regel)), waarde);
        assertThat(resultaat.fouten()).isEmpty();
        assertThat(resultaat.antwoorden()).isEqualTo(Map.of("veld", schoon));
    }

    @ParameterizedTest
    @CsvSource({
        "nietInToekomst, 2026-11-23, ''",
        "nietInToekomst, 2026-11-24, datum.toekomst",
        "nietInVerleden, 2026-11-23, ''",
        "nietInVerleden, 2026-11-22, datum.verleden",
        "geboortedatum, 2026-11-24, datum.geboorte",
        "geboortedatum, 1900-01-01, ''",
        "meerderjarig, 2008-11-23, ''",
        "meerderjarig, 2008-11-24, datum.meerderjarig",
        "werkdag, 2026-11-23, ''",
        "werkdag, 2026-11-22, datum.werkdag",
        "werkdag, 2026-11-21, datum.werkdag",
        "werkdag, 2026-12-25, datum.werkdag",
        "werkdag, 2027-03-29, datum.werkdag",
        "'nietInToekomst,werkdag', 2026-11-22, datum.werkdag"
    })
    void checksDates(String regel, String waarde, String code) {
        var resultaat = controleer(veld("datetime", "veld", eigenschappen("regel", regel)), waarde);
        assertThat(meldingen(resultaat)).isEqualTo(code.isEmpty() ? List.of() : List.of(Meldingen.tekst(code)));
    }

    @Test
    void checksTheDayOfADateWithATime() {
        var veld = veld("datetime", "veld", "'subtype':'datetime'", eigenschappen("regel", "nietInToekomst"));
        assertThat(controleer(veld, "2026-11-23T23:59").isGoed()).isTrue();
        assertThat(meldingen(controleer(veld, "2026-11-24T00:00")))
                .containsExactly("Deze datum ligt in de toekomst. Kies vandaag of een vroegere datum.");
    }

    @Test
    void everyCodeOfARegelHasAText() {
        assertThat(Meldingen.codes())
                .contains(
                        "insz.vorm",
                        "insz.volgnummer",
                        "insz.datum",
                        "insz.toekomst",
                        "naam.leeg",
                        "naam.lang",
                        "periode.nul");
    }
}
