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
                hetVeld("{'type':'textfield','key':'a','label':' '}", "heeft geen label."),
                hetVeld("{'type':'datetime','key':'a','label':'x'}", "heeft geen label."),
                hetVeld("{'type':'datetime','subtype':'datetime','key':'a','dateLabel':'x'}", "heeft geen label."),
                hetVeld(
                        veld("expression", "a"),
                        "is een berekening (expression). Werkpad vertrouwt geen berekening van het scherm."),
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
                bijVeld(
                        veld("number", "a", "'validate':{'min':'=b'}"),
                        "staat een berekening (FEEL) in de validatie \"min\". Schrijf een vaste waarde."),
                bijVeld(veld("number", "a", "'validate':{'max':'veel'}"), "is \"max\" geen getal."),
                bijVeld(veld("number", "a", "'validate':{'min':2,'max':1}"), "is \"min\" groter dan \"max\"."),
                bijVeld(veld("textfield", "a", "'validate':{'pattern':'['}"), "is het patroon niet leesbaar."),
                bijVeld(veld("textfield", "a", "'readonly':'=b'"), "staat een berekening in readonly. Kies ja of nee."),
                hetVeld(veld("select", "a"), "heeft geen opties."),
                bijVeld(
                        veld("select", "a", "'valuesExpression':'=b'"),
                        "komen de opties uit een berekening. Schrijf ze op, of gebruik een variabele."),
                bijVeld(
                        veld("radio", "a", "'values':[{'value':1,'label':'x'}]"),
                        "is de waarde \"1\" van een optie geen tekst."),
                bijVeld(
                        veld("radio", "a", "'values':[{'value':'X','label':'x'},{'value':'X','label':'y'}]"),
                        "komt de optie \"X\" twee keer voor."),
                bijVeld(veld("radio", "a", "'values':[{'value':'X'}]"), "heeft de optie \"X\" geen label."),
                bijVeld(veld("datetime", "a", "'subtype':'week'"), "is \"week\" geen soort datum."),
                bijVeld(
                        veld("datetime", "a", "'subtype':'time','timeSerializingFormat':'utc_normalized'"),
                        "wordt het uur omgerekend naar UTC. Kies \"no timezone\"."));
    }

    private static Stream<Arguments> eigen() {
        return Stream.of(
                hetVeld(
                        veld("textfield", "a", eigenschappen("procesvariabele", "ja")),
                        "kan geen procesvariabele zijn: dat kan alleen bij een keuze, vinkje, getal of datum."),
                bijVeld(
                        veld("number", "a", eigenschappen("procesvariabele", "yes")),
                        "staat procesvariabele op \"yes\". Alleen \"ja\" kan."),
                hetVeld(
                        lijst("l", "", veld("number", "a", eigenschappen("procesvariabele", "ja"))),
                        "kan geen procesvariabele zijn: dat kan niet in een lijst of in een groep met een path."),
                arguments(
                        groep("g", "", veld("number", "a", eigenschappen("procesvariabele", "ja"))),
                        "Het veld \"g.a\" kan geen procesvariabele zijn: dat kan niet in een lijst of in een groep met een path."),
                bijVeld(
                        veld("textfield", "a", eigenschappen("regels", "insz")),
                        "kent Werkpad de eigenschap \"regels\" niet."),
                bijVeld(veld("textfield", "a", eigenschappen("regel", "inzs")), "kent Werkpad de regel \"inzs\" niet."),
                bijVeld(
                        veld("textfield", "a", eigenschappen("regel", "meerderjarig")),
                        "kan de regel \"meerderjarig\" niet: die is voor een datum."),
                bijVeld(
                        veld("datetime", "a", "'subtype':'time'", eigenschappen("regel", "werkdag")),
                        "kan de regel \"werkdag\" niet: die is voor een datum."),
                bijVeld(
                        veld("number", "a", eigenschappen("regel", "postcode")),
                        "kan de regel \"postcode\" niet: die is voor een tekst van één regel."),
                bijVeld(
                        veld("textfield", "a", eigenschappen("minAantal", "1")),
                        "kan \"minAantal\" niet: dat is voor een lijst of voor meer keuzes."),
                bijVeld(keuze("checklist", "a", eigenschappen("maxAantal", "twee")), "is \"maxAantal\" geen getal."),
                bijVeld(
                        keuze("taglist", "a", eigenschappen("minAantal", "2", "maxAantal", "1")),
                        "is \"minAantal\" groter dan \"maxAantal\"."));
    }

    private static Stream<Arguments> verwijzingen() {
        var hide = "'conditional':{'hide':'%s'}";
        return Stream.of(
                bijVeld(
                        veld("textfield", "a", hide.formatted("=weg = null")),
                        "wijst \"conditional\" naar \"weg\". Dat veld is er niet."),
                bijVeld(
                        lijst("l", "", veld("textfield", "b"), veld("textfield", "a", hide.formatted("=b = null"))),
                        "wijst \"conditional\" naar \"b\". Dat veld is er niet."),
                bijVeld(
                        veld("textfield", "a", hide.formatted("=count(b)")),
                        "begrijpt Werkpad de voorwaarde \"=count(b)\" niet."),
                bijVeld(
                        veld("datetime", "a", eigenschappen("nietVoor", "b")),
                        "wijst \"nietVoor\" naar \"b\". Dat veld is er niet."),
                bijVeld(
                        veld("datetime", "a", eigenschappen("nietNa", "b")) + "," + veld("number", "b"),
                        "wijst \"nietNa\" naar \"b\". Beide moeten een datum van dezelfde soort zijn."),
                bijVeld(
                        veld("textfield", "a", eigenschappen("minstensEen", "a,b")),
                        "wijst \"minstensEen\" naar \"b\". Dat veld is er niet."),
                bijVeld(
                        veld("textfield", "a", eigenschappen("verplichtAls", "b=A")),
                        "wijst \"verplichtAls\" naar \"b\". Dat veld is er niet."),
                bijVeld(
                        veld("textfield", "a", eigenschappen("verplichtAls", "b")),
                        "is \"b\" niet leesbaar. Schrijf het zo: veld=CODE."),
                bijVeld(
                        veld("textfield", "a", eigenschappen("verplichtAls", "b=C")) + "," + keuze("select", "b"),
                        "hangt verplichtAls af van \"b\". Daar is geen keuze \"C\"."));
    }

    private static Arguments hetVeld(String component, String bezwaar) {
        return arguments(component, "Het veld \"a\" " + bezwaar);
    }

    private static Arguments bijVeld(String component, String bezwaar) {
        return arguments(component, "Bij het veld \"a\" " + bezwaar);
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
