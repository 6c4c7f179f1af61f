package be.werkpad.formulier;

import static be.werkpad.formulier.SchemaMother.controleer;
import static be.werkpad.formulier.SchemaMother.eigenschappen;
import static be.werkpad.formulier.SchemaMother.groep;
import static be.werkpad.formulier.SchemaMother.keuze;
import static be.werkpad.formulier.SchemaMother.lijst;
import static be.werkpad.formulier.SchemaMother.meldingen;
import static be.werkpad.formulier.SchemaMother.schema;
import static be.werkpad.formulier.SchemaMother.veld;
import static be.werkpad.formulier.SchemaMother.velden;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.shared.Fout;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamenhangTest {

    @ParameterizedTest
    @CsvSource({"2026-12-01, true", "2026-12-02, true", "2026-11-30, false"})
    void anEndMayNotComeBeforeItsStart(String einde, boolean goed) {
        var schema = schema(veld("datetime", "begin"), veld("datetime", "einde", eigenschappen("nietVoor", "begin")));
        assertThat(schema.bezwaren()).isEmpty();
        var resultaat = controleer(schema, Map.of("begin", "2026-12-01", "einde", einde));
        assertThat(resultaat.isGoed()).isEqualTo(goed);
        if (!goed) {
            assertThat(resultaat.fouten())
                    .containsExactly(new Fout(
                            "einde", "Dit ligt vroeger dan \"Begin\" (01/12/2026). Kies 01/12/2026 of later."));
        }
    }

    @Test
    void aTimeMayNotComeAfterAnother() {
        var schema = schema(
                veld("datetime", "van", "'subtype':'time'", eigenschappen("nietNa", "tot")),
                veld("datetime", "tot", "'subtype':'time'"));
        assertThat(controleer(schema, Map.of("van", "11:00", "tot", "10:15")).fouten())
                .containsExactly(new Fout("van", "Dit ligt later dan \"Tot\" (10:15). Kies 10:15 of vroeger."));
        assertThat(controleer(schema, Map.of("van", "09:00", "tot", "10:15")).isGoed())
                .isTrue();
        assertThat(controleer(schema, Map.of("van", "09:00")).isGoed()).isTrue();
    }

    @Test
    void oneOfTwoFieldsMustBeFilledIn() {
        var schema = schema(
                veld("textfield", "telefoon", eigenschappen("minstensEen", "telefoon,email")),
                veld("textfield", "email"));
        assertThat(controleer(schema, Map.of("email", " ")).fouten())
                .containsExactly(new Fout("telefoon", "Vul minstens één van deze velden in: Telefoon, Email."));
        assertThat(controleer(schema, Map.of("email", "x")).isGoed()).isTrue();
        assertThat(controleer(schema, Map.of("telefoon", "x")).isGoed()).isTrue();
    }

    @Test
    void aFieldIsVerplichtWhenAnotherSaysSo() {
        var schema = schema(
                keuze("select", "besluit"),
                veld("checkbox", "dringend"),
                keuze("checklist", "steun"),
                veld("textarea", "motivering", eigenschappen("verplichtAls", "besluit=B,dringend=ja,steun=A")));
        assertThat(controleer(schema, Map.of("besluit", "A")).isGoed()).isTrue();
        for (var antwoorden : List.of(
                Map.<String, Object>of("besluit", "B"),
                Map.<String, Object>of("dringend", true),
                Map.<String, Object>of("steun", List.of("B", "A")))) {
            assertThat(controleer(schema, antwoorden).fouten())
                    .containsExactly(new Fout("motivering", "Dit veld is verplicht."));
        }
        assertThat(controleer(schema, Map.of("besluit", "B", "motivering", "Omdat"))
                        .isGoed())
                .isTrue();
    }

    @Test
    void refusesWhatTheFormDidNotAsk() {
        var schema = schema(
                veld("textfield", "a"), groep("g", "", veld("textfield", "b")), lijst("l", "", veld("textfield", "c")));
        var resultaat = controleer(
                schema,
                Map.of(
                        "a",
                        "1",
                        "beslissing",
                        "admin",
                        "g",
                        Map.of("b", "2", "x", 1),
                        "l",
                        List.of(Map.of("c", "3", "y", 1))));
        assertThat(velden(resultaat)).containsExactlyInAnyOrder("beslissing", "g.x", "l[0].y");
        assertThat(meldingen(resultaat)).containsOnly("Dit antwoord hoort niet bij dit formulier.");
        assertThat(resultaat.antwoorden())
                .isEqualTo(Map.of("a", "1", "g", Map.of("b", "2"), "l", List.of(Map.of("c", "3"))));
    }

    @Test
    void showsAnUnknownKeyWithoutItsHarm() {
        var sleutel = "x\u202e\u0000" + "y".repeat(500);
        var veld = velden(controleer(schema(), Map.of(sleutel, 1))).get(0);
        assertThat(veld).startsWith("x??y").hasSizeLessThan(110);
    }

    @Test
    void refusesAGroupThatIsNoGroup() {
        var schema = schema(groep("g", "", veld("textfield", "b")));
        assertThat(velden(controleer(schema, Map.of("g", "tekst")))).containsExactly("g");
    }

    @Test
    void checksEachRowOfAList() {
        var schema = schema(lijst(
                "wensen",
                eigenschappen("minAantal", "1", "maxAantal", "2"),
                veld("textfield", "tekst", "'validate':{'required':true}"),
                veld("number", "rang")));
        assertThat(controleer(schema, Map.of()).fouten())
                .containsExactly(new Fout("wensen", "Voeg rijen toe tot er minstens 1 zijn. Nu zijn het er 0."));
        assertThat(controleer(schema, Map.of("wensen", List.of(Map.of("tekst", ""))))
                        .fouten())
                .hasSize(1);
        assertThat(velden(controleer(schema, Map.of("wensen", List.of(Map.of("tekst", "a"), Map.of("rang", 1))))))
                .containsExactly("wensen[1].tekst");
        assertThat(velden(controleer(schema, Map.of("wensen", List.of("a"))))).contains("wensen[0]");
        assertThat(velden(controleer(schema, Map.of("wensen", "a")))).containsExactly("wensen");
        var drie = Collections.nCopies(3, Map.of("tekst", "a"));
        assertThat(meldingen(controleer(schema, Map.of("wensen", drie))))
                .containsExactly("Hoogstens 2 rijen. Nu zijn het er 3.");
        assertThat(meldingen(controleer(schema, Map.of("wensen", Collections.nCopies(1000, Map.of("tekst", "a"))))))
                .containsExactly("Hoogstens 2 rijen. Nu zijn het er 1000.");
    }

    @Test
    void doesNotReadAListThatIsFarTooLong() {
        var schema = schema(lijst("l", "", veld("number", "a")));
        assertThat(velden(controleer(schema, Map.of("l", Collections.nCopies(50_000, Map.of("a", "x"))))))
                .containsExactly("l");
    }

    @Test
    void dropsEmptyRowsButKeepsTheNumberOfTheOthers() {
        var schema =
                schema(lijst("l", "", veld("textfield", "a", "'validate':{'required':true}"), veld("textfield", "b")));
        var rijen = Arrays.asList(null, Map.of("a", " "), Map.of("a", "1"), Map.of("b", "2"));
        var resultaat = controleer(schema, Map.of("l", rijen));
        assertThat(velden(resultaat)).containsExactly("l[3].a");
        assertThat(controleer(schema, Map.of("l", rijen.subList(0, 3))).antwoorden())
                .isEqualTo(Map.of("l", List.of(Map.of("a", "1"))));
        assertThat(velden(controleer(schema, Map.of("l", List.of(Map.of("x", ""))))))
                .containsExactly("l[0].x");
    }

    @Test
    void keepsEveryRowOfAListThatCannotGrow() {
        var schema = schema(lijst("l", "'allowAddRemove':false", veld("checkbox", "a")));
        assertThat(controleer(schema, Map.of("l", List.of(Map.of("a", false), Map.of("a", true))))
                        .antwoorden())
                .isEqualTo(Map.of("l", List.of(Map.of("a", false), Map.of("a", true))));
    }

    @Test
    void readsReferencesInTheSameRowFirst() {
        var schema = schema(
                lijst("l", "", veld("datetime", "van"), veld("datetime", "tot", eigenschappen("nietVoor", "van"))));
        assertThat(schema.bezwaren()).isEmpty();
        var rijen = List.of(
                Map.of("van", "2026-01-01", "tot", "2026-01-02"), Map.of("van", "2026-01-03", "tot", "2026-01-02"));
        assertThat(velden(controleer(schema, Map.of("l", rijen)))).containsExactly("l[1].tot");
    }

    @Test
    void doesNotTakeAnswersOfFieldsThatAreOnlyShown() {
        var schema = schema(
                veld("textfield", "a", "'disabled':true", "'validate':{'required':true}"),
                veld("textfield", "b", "'readonly':true"),
                veld("expression", "c"));
        var resultaat = controleer(schema, Map.of("a", "1", "b", "2", "c", 3));
        assertThat(resultaat).isEqualTo(new Controleresultaat(Map.of(), List.of()));
    }

    @Test
    void nestsAnswersByTheDotsInAKey() {
        var schema = schema(veld("textfield", "adres.straat"), groep("adres", "", veld("textfield", "plaats")));
        var antwoorden = Map.<String, Object>of("adres", Map.of("straat", "Laan", "plaats", "Gent"));
        assertThat(controleer(schema, antwoorden).antwoorden()).isEqualTo(antwoorden);
    }
}
