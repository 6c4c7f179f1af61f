package be.werkpad.formulier;

import static be.werkpad.formulier.SchemaMother.controleer;
import static be.werkpad.formulier.SchemaMother.eigenschappen;
import static be.werkpad.formulier.SchemaMother.keuze;
import static be.werkpad.formulier.SchemaMother.meldingen;
import static be.werkpad.formulier.SchemaMother.veld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import be.werkpad.shared.Fout;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AntwoordcontroleTest {

    @ParameterizedTest(name = "{0} <- {1}")
    @MethodSource
    void refuses(String component, Object antwoord, String code, List<Object> gegevens) {
        var resultaat = controleer(component, antwoord);
        assertThat(resultaat.fouten()).containsExactly(new Fout("veld", Meldingen.tekst(code, gegevens)));
        assertThat(resultaat.antwoorden()).isEmpty();
        assertThat(resultaat.isGoed()).isFalse();
    }

    static Stream<Arguments> refuses() {
        return Stream.of(tekst(), getal(), datum(), keuzes(), verplicht()).flatMap(alles -> alles);
    }

    private static Arguments fout(String component, Object antwoord, String code, Object... gegevens) {
        return arguments(component, antwoord, code, List.of(gegevens));
    }

    private static Stream<Arguments> tekst() {
        var regel = veld("textfield", "veld");
        var tekst = veld("textarea", "veld");
        return Stream.of(
                fout(regel, 3, "tekst.soort"),
                fout(regel, List.of("a"), "tekst.soort"),
                fout(regel, Map.of("a", "b"), "tekst.soort"),
                fout(regel, "a".repeat(256), "tekst.lang", 255, 256),
                fout(regel, "a".repeat(301), "tekst.lang", 255, 301),
                fout(regel, "a".repeat(100_000), "tekst.lang", 255, 100_000),
                fout(tekst, "a".repeat(10_001), "tekst.lang", 10_000, 10_001),
                fout(veld("textfield", "veld", "'validate':{'maxLength':3}"), "😀😀😀😀", "tekst.lang", 3, 4),
                fout(veld("textarea", "veld", "'validate':{'minLength':20}"), "  kort  ", "tekst.kort", 20, 4),
                fout(regel, "a\u0000b", "tekst.tekens"),
                fout(regel, "a\ud800", "tekst.tekens"),
                fout(tekst, "a\u0007b", "tekst.tekens"),
                fout(regel, "a\nb", "tekst.regels"),
                fout(regel, "a\tb", "tekst.regels"),
                fout(regel, "a\u200bb", "tekst.verborgen"),
                fout(regel, "a\u202eb", "tekst.verborgen"),
                fout(veld("textfield", "veld", "'validate':{'pattern':'^[0-9]+$'}"), "12a", "patroon"),
                fout(veld("textfield", "veld", "'validate':{'pattern':'(.*a){25}x'}"), "a".repeat(60) + "b", "patroon"),
                fout(veld("textfield", "veld", "'validate':{'validationType':'email'}"), "abc@", "email.vorm"),
                fout(veld("textfield", "veld", "'validate':{'validationType':'phone'}"), "12", "telefoon.vorm"));
    }

    private static Stream<Arguments> getal() {
        var getal = veld("number", "veld");
        return Stream.of(
                fout(getal, "5", "getal.soort"),
                fout(getal, true, "getal.soort"),
                fout(getal, Double.NaN, "getal.soort"),
                fout(getal, Double.POSITIVE_INFINITY, "getal.soort"),
                fout(getal, 1e300, "getal.groot"),
                fout(getal, new BigDecimal("1e999999999"), "getal.groot"),
                fout(getal, new BigDecimal("1e-999999999"), "getal.decimalen", 30),
                fout(veld("number", "veld", "'decimalDigits':0"), 3.5, "getal.heel"),
                fout(veld("number", "veld", "'decimalDigits':2"), 3.555, "getal.decimalen", 2),
                fout(veld("number", "veld", "'validate':{'min':1}"), 0, "getal.klein", "1"),
                fout(veld("number", "veld", "'validate':{'max':0.5}"), 0.51, "getal.hoog", "0,5"),
                fout(veld("number", "veld", "'increment':15"), 20, "getal.stap", "15"),
                fout(veld("number", "veld", "'increment':'0.25'"), 0.3, "getal.stap", "0,25"),
                fout(veld("number", "veld", "'serializeToString':true"), "5,5", "getal.soort"),
                fout(veld("number", "veld", "'serializeToString':true"), "1e5", "getal.soort"));
    }

    private static Stream<Arguments> datum() {
        var datum = veld("datetime", "veld", "'subtype':'date'");
        var tijd = veld("datetime", "veld", "'subtype':'time'");
        var beide = veld("datetime", "veld", "'subtype':'datetime'");
        return Stream.of(
                fout(datum, "2026-04-31", "datum.vorm"),
                fout(datum, "2027-02-29", "datum.vorm"),
                fout(datum, "2026-13-01", "datum.vorm"),
                fout(datum, "31/01/2026", "datum.vorm"),
                fout(datum, "26-01-31", "datum.vorm"),
                fout(datum, "2026-01-31T10:00", "datum.vorm"),
                fout(datum, 20260131, "datum.vorm"),
                fout(datum, "0026-01-31", "datum.jaar"),
                fout(datum, "2200-01-01", "datum.jaar"),
                fout(tijd, "25:00", "tijd.vorm"),
                fout(tijd, "09:60", "tijd.vorm"),
                fout(tijd, "08:00Z", "tijd.vorm"),
                fout(beide, "2026-11-23", "datum.vorm"),
                fout(beide, "2026-11-23T24:00", "datum.vorm"),
                fout(beide, "2026-11-23T10:00+99:00", "datum.vorm"),
                fout(
                        veld("datetime", "veld", "'subtype':'date','disallowPassedDates':true"),
                        "2026-11-22",
                        "datum.verleden"));
    }

    private static Stream<Arguments> keuzes() {
        return Stream.of(
                fout(keuze("select", "veld"), "C", "keuze.onbekend"),
                fout(keuze("select", "veld"), "De A", "keuze.onbekend"),
                fout(keuze("select", "veld"), "LEEFBUDGET", "keuze.leefbudget"),
                fout(keuze("radio", "veld"), 1, "keuze.onbekend"),
                fout(keuze("radio", "veld"), List.of("A"), "keuze.onbekend"),
                fout(keuze("checklist", "veld"), "A", "keuze.lijst"),
                fout(keuze("checklist", "veld"), List.of("A", "C"), "keuze.onbekend"),
                fout(keuze("taglist", "veld"), List.of(1), "keuze.onbekend"),
                fout(keuze("taglist", "veld"), Collections.nCopies(201, "A"), "keuze.meeste", 200, 201),
                fout(
                        keuze("checklist", "veld", eigenschappen("minAantal", "2")),
                        List.of("A", "A"),
                        "keuze.minste",
                        2,
                        1),
                fout(keuze("checklist", "veld", eigenschappen("minAantal", "1")), null, "keuze.minste", 1, 0),
                fout(
                        keuze("taglist", "veld", eigenschappen("maxAantal", "1")),
                        List.of("A", "B"),
                        "keuze.meeste",
                        1,
                        2),
                fout(veld("checkbox", "veld"), "true", "aanvinken.soort"));
    }

    private static Stream<Arguments> verplicht() {
        var moet = "'validate':{'required':true}";
        return Stream.of(
                fout(veld("textfield", "veld", moet), null, "verplicht"),
                fout(veld("textfield", "veld", moet), "", "verplicht"),
                fout(veld("textfield", "veld", moet), "  \u00a0", "verplicht"),
                fout(veld("textarea", "veld", moet), " \n\u200b ", "verplicht"),
                fout(veld("number", "veld", moet), null, "verplicht"),
                fout(veld("datetime", "veld", moet), null, "verplicht.datum"),
                fout(veld("datetime", "veld", moet), "", "verplicht.datum"),
                fout(veld("datetime", "veld", moet, "'subtype':'time'"), null, "verplicht.tijd"),
                fout(keuze("select", "veld", moet), "", "verplicht.keuze"),
                fout(keuze("radio", "veld", moet), null, "verplicht.keuze"),
                fout(keuze("checklist", "veld", moet), List.of(), "verplicht.keuzes"),
                fout(keuze("taglist", "veld", moet), null, "verplicht.keuzes"));
    }

    @Test
    void aRequiredCheckboxMustBeTicked() {
        var vakje = veld("checkbox", "veld", "'validate':{'required':true}");
        assertThat(meldingen(controleer(vakje, false))).containsExactly("Vink dit aan om verder te gaan.");
        assertThat(meldingen(controleer(vakje, null))).containsExactly("Vink dit aan om verder te gaan.");
        assertThat(controleer(vakje, true).isGoed()).isTrue();
    }

    @ParameterizedTest(name = "{0} <- {1}")
    @MethodSource
    void accepts(String component, Object antwoord, Object schoon) {
        var resultaat = controleer(component, antwoord);
        assertThat(resultaat.fouten()).isEmpty();
        assertThat(resultaat.antwoorden()).isEqualTo(schoon == null ? Map.of() : Map.of("veld", schoon));
    }

    static Stream<Arguments> accepts() {
        return Stream.of(
                arguments(veld("textfield", "veld"), "  Rene\u0301 ", "Ren\u00e9"),
                arguments(veld("textfield", "veld"), "", null),
                arguments(veld("textfield", "veld"), null, null),
                arguments(veld("textfield", "veld"), "😀".repeat(255), "😀".repeat(255)),
                arguments(veld("textarea", "veld"), "een\r\ntwee\tdrie\n", "een\ntwee\tdrie"),
                arguments(veld("textarea", "veld"), "👨‍👩‍👧 <b>", "👨‍👩‍👧 <b>"),
                arguments(veld("textfield", "veld", "'validate':{'pattern':'[0-9]'}"), "a1b", "a1b"),
                arguments(veld("textfield", "veld", "'validate':{'pattern':'^[0-9]+$'}"), "", null),
                arguments(
                        veld("textfield", "veld", "'validate':{'validationType':'phone'}"),
                        "0470 12 34 56",
                        "+32470123456"),
                arguments(veld("number", "veld"), 5, 5L),
                arguments(veld("number", "veld"), 5.0, 5L),
                arguments(veld("number", "veld"), 0.1 + 0.2, 0.1 + 0.2),
                arguments(veld("number", "veld"), -0.0, 0L),
                arguments(veld("number", "veld", "'decimalDigits':2"), 5, 5.0),
                arguments(veld("number", "veld", "'decimalDigits':0"), new BigDecimal("1E+3"), 1000L),
                arguments(veld("number", "veld", "'increment':'0.25'"), 0.75, 0.75),
                arguments(veld("number", "veld", "'serializeToString':true"), "7.50", 7.5),
                arguments(veld("number", "veld", "'serializeToString':true"), "", null),
                arguments(veld("datetime", "veld"), "2028-02-29", "2028-02-29"),
                arguments(veld("datetime", "veld", "'subtype':'time'"), "09:00", "09:00"),
                arguments(veld("datetime", "veld", "'subtype':'time'"), "09:00+02:00", "09:00"),
                arguments(veld("datetime", "veld", "'subtype':'datetime'"), "2026-11-23T10:00", "2026-11-23T10:00"),
                arguments(veld("datetime", "veld", "'subtype':'datetime'"), "2026-07-01T22:30Z", "2026-07-02T00:30"),
                arguments(
                        veld("datetime", "veld", "'subtype':'date','disallowPassedDates':true"),
                        "2026-11-23",
                        "2026-11-23"),
                arguments(veld("checkbox", "veld"), null, false),
                arguments(veld("checkbox", "veld"), true, true),
                arguments(keuze("select", "veld"), "A", "A"),
                arguments(keuze("radio", "veld"), null, null),
                arguments(keuze("checklist", "veld"), List.of("B", "A", "B"), List.of("B", "A")),
                arguments(keuze("taglist", "veld"), List.of(), null));
    }

    @Test
    void aFieldMayBringItsOwnMeldingForWhatIsMissingOrMisshapen() {
        var veld = veld(
                "textfield",
                "veld",
                "'validate':{'required':true,'pattern':'^[0-9]+$','maxLength':3}",
                eigenschappen("melding", "Vul in wanneer het gesprek was."));
        assertThat(meldingen(controleer(veld, null))).containsExactly("Vul in wanneer het gesprek was.");
        assertThat(meldingen(controleer(veld, "x"))).containsExactly("Vul in wanneer het gesprek was.");
        assertThat(meldingen(controleer(veld, "1234")))
                .containsExactly("Schrijf hoogstens 3 tekens. Nu zijn het er 4.");
    }

    @Test
    void checksOptionsFromTheDataOfTheFormWhenGiven() {
        var schema = SchemaMother.schema(veld("select", "veld", "'valuesKey':'coaches'"));
        var gegevens = Map.of("coaches", List.of(Map.of("value", "c1", "label", "Coach-1"), "c2"));
        var controle = new Formuliercontrole();
        for (var goed : List.of("c1", "c2")) {
            assertThat(controle.controleer(schema, Map.of("veld", goed), SchemaMother.VANDAAG, gegevens)
                            .isGoed())
                    .isTrue();
        }
        assertThat(controle.controleer(schema, Map.of("veld", "c3"), SchemaMother.VANDAAG, gegevens)
                        .isGoed())
                .isFalse();
        assertThat(controleer(schema, Map.of("veld", "c3")).isGoed()).isTrue();
        assertThat(controleer(schema, Map.of("veld", "c\u200b3")).isGoed()).isFalse();
    }
}
