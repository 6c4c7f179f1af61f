package be.werkpad.formulier;

import static be.werkpad.formulier.SchemaMother.VANDAAG;
import static be.werkpad.formulier.SchemaMother.controleer;
import static be.werkpad.formulier.SchemaMother.groep;
import static be.werkpad.formulier.SchemaMother.lijst;
import static be.werkpad.formulier.SchemaMother.schema;
import static be.werkpad.formulier.SchemaMother.veld;
import static be.werkpad.formulier.SchemaMother.velden;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoorwaardeTest {
    private static final Map<String, Object> ANTWOORDEN =
            Map.of("a", "X", "n", 5, "ja", true, "lijst", List.of("X", "Y"), "groep", Map.of("b", "Z"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=a = \"X\" | true",
                "= a=\"Y\" | false",
                "=a != \"Y\" | true",
                "=a != \"X\" | false",
                "=weg != \"X\" | true",
                "=weg = \"X\" | false",
                "=weg = null | true",
                "=a = null | false",
                "=a != null | true",
                "=not(a = \"X\") | false",
                "=not(a = \"Y\") | true",
                "=not(weg) | false",
                "=not(weg > 3) | false",
                "=weg > 3 or a = \"X\" | true",
                "=weg > 3 and a = \"X\" | false",
                "=a = \"Y\" or n = 5 | true",
                "=a = \"X\" and n >= 6 | false",
                "=a = \"Y\" and n = 1 or ja | true",
                "=a = \"Y\" and (n = 1 or ja) | false",
                "=n < 5.5 and n > -1 and n <= 5 | true",
                "=list contains(lijst, \"Y\") | true",
                "=list contains( lijst , \"Z\" ) | false",
                "=list contains(weg, \"Z\") | false",
                "=not(list contains(lijst, \"Z\")) | true",
                "=ja = true | true",
                "=ja | true",
                "=ja = false | false",
                "=groep.b = \"Z\" | true",
                "=this.a = \"X\" | true",
                "=a = 5 | false",
                "=a > 5 | false",
                "=weg = \"een \\\"woord\\\"\" | false",
                "=true | true"
            })
    void readsFeelAsFormJsDoes(String tekst, boolean geldt) {
        var voorwaarde = Voorwaarde.lees(tekst);
        assertThat(voorwaarde).isPresent();
        assertThat(voorwaarde.get().geldt(Bereik.van(ANTWOORDEN))).isEqualTo(geldt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a = \"X\"",
                "=",
                "",
                "=a ==",
                "=a = ",
                "=a = \"X",
                "=(a = \"X\"",
                "=a = \"X\")",
                "=a b",
                "=not a",
                "=some x in a satisfies x",
                "=count(lijst) > 1",
                "=a in (\"X\")",
                "=if a then b",
                "=list contains(a)",
                "=a -1",
                "=a; b",
                "=and",
                "=a = = b"
            })
    void doesNotUnderstandMore(String tekst) {
        assertThat(Voorwaarde.lees(tekst)).isEmpty();
    }

    @Test
    void dropsAHiddenAnswerAndDoesNotAskForIt() {
        var schema = schema(
                veld("textfield", "keuze"),
                veld("textfield", "reden", "'validate':{'required':true}", hide("=keuze != \\\"ANDERE\\\"")));
        assertThat(controleer(schema, Map.of("keuze", "WERK", "reden", "x".repeat(999))))
                .isEqualTo(new Controleresultaat(Map.of("keuze", "WERK"), List.of()));
        assertThat(velden(controleer(schema, Map.of("keuze", "ANDERE")))).containsExactly("reden");
    }

    @Test
    void hidesAWholeGroupOrList() {
        var schema = schema(
                veld("checkbox", "weg"),
                groep("", hide("=weg = true"), veld("textfield", "a", "'validate':{'required':true}")),
                lijst("l", hide("=weg = true") + ",'properties':{'minAantal':'1'}", veld("textfield", "b")));
        assertThat(controleer(schema, Map.of("weg", true, "a", "x", "l", List.of(Map.of("b", "y")))))
                .isEqualTo(new Controleresultaat(Map.of("weg", true), List.of()));
        assertThat(velden(controleer(schema, Map.of("weg", false)))).containsExactly("a", "l");
    }

    @Test
    void aHiddenAnswerCannotShowAnotherField() {
        var schema = schema(
                veld("textfield", "a"),
                veld("textfield", "b", hide("=a = \\\"verberg\\\"")),
                veld("textfield", "c", hide("=b = null"), "'validate':{'required':true}"));
        assertThat(controleer(schema, Map.of("a", "verberg", "b", "x", "c", "y"))
                        .antwoorden())
                .isEqualTo(Map.of("a", "verberg"));
        assertThat(velden(controleer(schema, Map.of("a", "toon", "b", "x")))).containsExactly("c");
    }

    @Test
    void endsWhenConditionsChaseEachOther() {
        var schema = schema(veld("textfield", "a", hide("=b = null")), veld("textfield", "b", hide("=a != null")));
        assertThat(controleer(schema, Map.of("a", "x", "b", "y")).fouten()).isEmpty();
    }

    @Test
    void hidesPerRow() {
        var schema = schema(lijst(
                "l",
                "",
                veld("textfield", "soort"),
                veld("textfield", "uitleg", "'validate':{'required':true}", hide("=this.soort != \\\"ANDERE\\\""))));
        assertThat(schema.bezwaren()).isEmpty();
        var rijen = List.of(Map.of("soort", "WERK", "uitleg", "x"), Map.of("soort", "ANDERE"));
        var resultaat = controleer(schema, Map.of("l", rijen));
        assertThat(velden(resultaat)).containsExactly("l[1].uitleg");
    }

    @Test
    void trustsTheDataOfTheFormAboveAnAnswerToAFieldThatIsOnlyShown() {
        var schema = schema(
                veld("textfield", "type", "'readonly':true"),
                veld("textfield", "a", "'validate':{'required':true}", hide("=type != \\\"BW\\\"")));
        var resultaat =
                new Formuliercontrole().controleer(schema, Map.of("type", "ANDER"), VANDAAG, Map.of("type", "BW"));
        assertThat(velden(resultaat)).containsExactly("a");
    }

    @Test
    void anEmptiedAnswerDoesNotFallBackOnOlderData() {
        var schema = schema(
                veld("textfield", "keuze"),
                veld("textfield", "a", "'validate':{'required':true}", hide("=keuze = \\\"X\\\"")));
        var resultaat = new Formuliercontrole().controleer(schema, Map.of(), VANDAAG, Map.of("keuze", "X"));
        assertThat(velden(resultaat)).containsExactly("a");
    }

    private static String hide(String feel) {
        return "'conditional':{'hide':'%s'}".formatted(feel);
    }
}
