package be.werkpad.formulier;

import static be.werkpad.formulier.SchemaMother.eigenschappen;
import static be.werkpad.formulier.SchemaMother.groep;
import static be.werkpad.formulier.SchemaMother.keuze;
import static be.werkpad.formulier.SchemaMother.lijst;
import static be.werkpad.formulier.SchemaMother.schema;
import static be.werkpad.formulier.SchemaMother.veld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemakeuringTest {

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void objects(String componenten, String bezwaar) {
        assertThat(schema(componenten).bezwaren()).containsExactly(bezwaar);
    }

    static Stream<Arguments> objects() {
        return Stream.of(onderdelen(), validatie(), eigen(), verwijzingen()).flatMap(alles -> alles);
    }

    private static Stream<Arguments> onderdelen() {
        return Stream.of(
                arguments(
                        veld("filepicker", "a"), "Een onderdeel van de soort \"filepicker\" kan Tasklist niet tonen."),
                arguments(
                        "{'type':'documentPreview'}",
                        "Een onderdeel van de soort \"documentPreview\" kan Tasklist niet tonen."),
                arguments(groep("", "", veld("x", "a")), "Een onderdeel van de soort \"x\" kan Tasklist niet tonen."),
                arguments(
                        "{'type':'textfield','label':'Naam'}",
                        "Het veld \"Naam\" heeft geen sleutel (key, of path bij een lijst)."),
                arguments(
                        veld("textfield", "één"),
                        "De sleutel \"één\" mag alleen letters zonder accent, cijfers en laag streepje hebben."),
                arguments("{'type':'textfield','key':'a','label':' '}", "Het veld \"a\" heeft geen label."),
                arguments("{'type':'datetime','key':'a','label':'x'}", "Het veld \"a\" heeft geen label."),
                arguments(
                        "{'type':'datetime','subtype':'datetime','key':'a','dateLabel':'x'}",
                        "Het veld \"a\" heeft geen label."),
                arguments(
                        veld("expression", "a"),
                        "Het veld \"a\" is een berekening (expression). Werkpad vertrouwt geen berekening van het scherm."),
                arguments(veld("textfield", "a") + "," + veld("number", "a"), "De sleutel \"a\" komt twee keer voor."),
                arguments(
                        veld("textfield", "a") + "," + groep("a", "", veld("number", "b")),
                        "De sleutel \"a.b\" komt twee keer voor."),
                arguments(
                        lijst("a", "'isRepeating':false", veld("textfield", "b")),
                        "De lijst \"a\" kan niet herhaald worden: zet isRepeating aan."),
                arguments(
                        lijst("a", "", veld("textfield", "b"), veld("textfield", "b")),
                        "De sleutel \"b\" komt twee keer voor."));
    }

    private static Stream<Arguments> validatie() {
        return Stream.of(
                arguments(
                        veld("number", "a", "'validate':{'min':'=b'}"),
                        "Bij het veld \"a\" staat een berekening (FEEL) in de validatie \"min\". Schrijf een vaste waarde."),
                arguments(
                        veld("number", "a", "'validate':{'max':'veel'}"), "Bij het veld \"a\" is \"max\" geen getal."),
                arguments(
                        veld("number", "a", "'validate':{'min':2,'max':1}"),
                        "Bij het veld \"a\" is \"min\" groter dan \"max\"."),
                arguments(
                        veld("textfield", "a", "'validate':{'pattern':'['}"),
                        "Bij het veld \"a\" is het patroon niet leesbaar."),
                arguments(
                        veld("textfield", "a", "'readonly':'=b'"),
                        "Bij het veld \"a\" staat een berekening in readonly. Kies ja of nee."),
                arguments(veld("select", "a"), "Het veld \"a\" heeft geen opties."),
                arguments(
                        veld("select", "a", "'valuesExpression':'=b'"),
                        "Bij het veld \"a\" komen de opties uit een berekening. Schrijf ze op, of gebruik een variabele."),
                arguments(
                        veld("radio", "a", "'values':[{'value':1,'label':'x'}]"),
                        "Bij het veld \"a\" is de waarde \"1\" van een optie geen tekst."),
                arguments(
                        veld("radio", "a", "'values':[{'value':'X','label':'x'},{'value':'X','label':'y'}]"),
                        "Bij het veld \"a\" komt de optie \"X\" twee keer voor."),
                arguments(
                        veld("radio", "a", "'values':[{'value':'X'}]"),
                        "Bij het veld \"a\" heeft de optie \"X\" geen label."),
                arguments(
                        veld("datetime", "a", "'subtype':'week'"), "Bij het veld \"a\" is \"week\" geen soort datum."),
                arguments(
                        veld("datetime", "a", "'subtype':'time','timeSerializingFormat':'utc_normalized'"),
                        "Bij het veld \"a\" wordt het uur omgerekend naar UTC. Kies \"no timezone\"."));
    }

    private static Stream<Arguments> eigen() {
        return Stream.of(
                arguments(
                        veld("textfield", "a", eigenschappen("procesvariabele", "ja")),
                        "Het veld \"a\" kan geen procesvariabele zijn: dat kan alleen bij een keuze, vinkje, getal of datum."),
                arguments(
                        veld("number", "a", eigenschappen("procesvariabele", "yes")),
                        "Bij het veld \"a\" staat procesvariabele op \"yes\". Alleen \"ja\" kan."),
                arguments(
                        lijst("l", "", veld("number", "a", eigenschappen("procesvariabele", "ja"))),
                        "Het veld \"a\" kan geen procesvariabele zijn: dat kan niet in een lijst of in een groep met een path."),
                arguments(
                        groep("g", "", veld("number", "a", eigenschappen("procesvariabele", "ja"))),
                        "Het veld \"g.a\" kan geen procesvariabele zijn: dat kan niet in een lijst of in een groep met een path."),
                arguments(
                        veld("textfield", "a", eigenschappen("regels", "insz")),
                        "Bij het veld \"a\" kent Werkpad de eigenschap \"regels\" niet."),
                arguments(
                        veld("textfield", "a", eigenschappen("regel", "inzs")),
                        "Bij het veld \"a\" kent Werkpad de regel \"inzs\" niet."),
                arguments(
                        veld("textfield", "a", eigenschappen("regel", "meerderjarig")),
                        "Bij het veld \"a\" kan de regel \"meerderjarig\" niet: die is voor een datum."),
                arguments(
                        veld("datetime", "a", "'subtype':'time'", eigenschappen("regel", "werkdag")),
                        "Bij het veld \"a\" kan de regel \"werkdag\" niet: die is voor een datum."),
                arguments(
                        veld("number", "a", eigenschappen("regel", "postcode")),
                        "Bij het veld \"a\" kan de regel \"postcode\" niet: die is voor een tekst van één regel."),
                arguments(
                        veld("textfield", "a", eigenschappen("minAantal", "1")),
                        "Bij het veld \"a\" kan \"minAantal\" niet: dat is voor een lijst of voor meer keuzes."),
                arguments(
                        keuze("checklist", "a", eigenschappen("maxAantal", "twee")),
                        "Bij het veld \"a\" is \"maxAantal\" geen getal."),
                arguments(
                        keuze("taglist", "a", eigenschappen("minAantal", "2", "maxAantal", "1")),
                        "Bij het veld \"a\" is \"minAantal\" groter dan \"maxAantal\"."));
    }

    private static Stream<Arguments> verwijzingen() {
        var hide = "'conditional':{'hide':'%s'}";
        return Stream.of(
                arguments(
                        veld("textfield", "a", hide.formatted("=weg = null")),
                        "Bij het veld \"a\" wijst \"conditional\" naar \"weg\". Dat veld is er niet."),
                arguments(
                        lijst("l", "", veld("textfield", "b"), veld("textfield", "a", hide.formatted("=b = null"))),
                        "Bij het veld \"a\" wijst \"conditional\" naar \"b\". Dat veld is er niet."),
                arguments(
                        veld("textfield", "a", hide.formatted("=count(b)")),
                        "Bij het veld \"a\" begrijpt Werkpad de voorwaarde \"=count(b)\" niet."),
                arguments(
                        veld("datetime", "a", eigenschappen("nietVoor", "b")),
                        "Bij het veld \"a\" wijst \"nietVoor\" naar \"b\". Dat veld is er niet."),
                arguments(
                        veld("datetime", "a", eigenschappen("nietNa", "b")) + "," + veld("number", "b"),
                        "Bij het veld \"a\" wijst \"nietNa\" naar \"b\". Beide moeten een datum van dezelfde soort zijn."),
                arguments(
                        veld("textfield", "a", eigenschappen("minstensEen", "a,b")),
                        "Bij het veld \"a\" wijst \"minstensEen\" naar \"b\". Dat veld is er niet."),
                arguments(
                        veld("textfield", "a", eigenschappen("verplichtAls", "b=A")),
                        "Bij het veld \"a\" wijst \"verplichtAls\" naar \"b\". Dat veld is er niet."),
                arguments(
                        veld("textfield", "a", eigenschappen("verplichtAls", "b")),
                        "Bij het veld \"a\" is \"b\" niet leesbaar. Schrijf het zo: veld=CODE."),
                arguments(
                        veld("textfield", "a", eigenschappen("verplichtAls", "b=C")) + "," + keuze("select", "b"),
                        "Bij het veld \"a\" hangt verplichtAls af van \"b\". Daar is geen keuze \"C\"."));
    }

    @Test
    void aFormNeedsAnId() {
        assertThat(Formulierschema.parse("{\"components\":[]}").bezwaren())
                .containsExactly("Het formulier heeft geen id.");
        assertThat(Formulierschema.parse("{\"id\":\"a b\"}").bezwaren())
                .singleElement()
                .asString()
                .contains("\"a b\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{", "tekst", "{} {}"})
    void refusesWhatIsNoForm(String tekst) {
        assertThatThrownBy(() -> Formulierschema.parse(tekst))
                .isInstanceOf(OngeldigFormulier.class)
                .hasMessageStartingWith("Dit is geen formulier");
    }

    @Test
    void tellsWhatStaysInTheEngine() {
        var ja = eigenschappen("procesvariabele", "ja");
        var schema = schema(
                keuze("select", "a", ja),
                keuze("radio", "b", ja),
                veld("checkbox", "c", ja),
                veld("number", "d", ja),
                veld("datetime", "e", ja),
                veld("textarea", "f", ja),
                keuze("select", "g"),
                groep("", "", veld("number", "h", ja)));
        assertThat(schema.procesvariabelen()).containsExactlyInAnyOrder("a", "b", "c", "d", "e", "h");
    }
}
