package be.werkpad.sjabloon;

import static be.werkpad.sjabloon.Dossiers.SJABLONEN;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.sjabloon.keuring.Sjabloonkeuring;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a coordinator may change and what not (CH-4a, G.3). */
class SjabloonkeuringTest {
    private static final String SOORT = "raamovereenkomst";
    private static final String TEKST = SJABLONEN.meegeleverd(SOORT).tekst();

    @Test
    void letsWordsAndOrderChange() {
        assertThat(bezwaren(TEKST.replace("Per persoon maken we", "Per persoon schrijven we")))
                .isEmpty();
        assertThat(bezwaren(TEKST.replace("<section id=\"geheim\">", "<section id=\"geheim\" data-picto=\"geheim\">")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>[[${@accounts.alle()}]]</p> | uitdrukking",
                "<p>[[${T(java.lang.Runtime).getRuntime()}]]</p> | uitdrukking",
                "<p>[(${client})]</p> | uitdrukking",
                "<p>__${client}__</p> | uitdrukking",
                "<p>[[${wachtwoord}]]</p> | bestaat niet",
                "<p>Bel [[${dienstContact}]].</p> | niet altijd bekend",
                "<p data-th-if=~${client == 'x'}~>x</p> | voorwaarde",
                "<p data-th-text=~${client}~>x</p> | mag niet bij <p>",
                "<p th:text=~${client}~>x</p> | geen juiste HTML",
                "<script>alert(1)</script> | <script> mag niet",
                "<img src=~https://example.org/x.png~/> | <img> mag niet",
                "<p onclick=~x()~>x</p> | mag niet bij <p>",
                "<p style=~color:red~>x</p> | mag niet bij <p>",
                "<iframe/> | <iframe> mag niet",
                "<div data-velden=~persoonsgegevens-aanvullen.inkomensstatuut~></div> | mag niet in dit document",
                "<div data-formulier=~assessment-invullen~></div> | mag niet in dit document",
                "<div data-keuzes=~B2~></div> | mag niet in dit document",
                "<div data-lijst=~tijdlijn~></div> | mag niet in dit document",
                "<p>Gelieve conform de regels te handelen.</p> | Schrijf",
                "<p>De werkpost betaalt loon.</p> | zonder loon",
                "<p>Dit is een zin (met haakjes).</p> | haakjes",
                "<p>open | geen juiste HTML"
            })
    void refusesWhatReachesFurtherOrReadsWorse(String toegevoegd, String reden) {
        var anders = TEKST.replace(
                "    <h2>Geheimhouding</h2>\n", "    <h2>Geheimhouding</h2>\n" + toegevoegd.replace('~', '"'));
        assertThat(bezwaren(anders)).anySatisfy(bezwaar -> assertThat(bezwaar).contains(reden));
    }

    @Test
    void refusesALostSectionAnswerOrSignature() {
        assertThat(bezwaren(TEKST.replaceAll("(?s)<section id=\"veiligheid\".*?</section>", "")))
                .anySatisfy(bezwaar -> assertThat(bezwaar).contains("veiligheid", "ontbreekt"));
        assertThat(bezwaren(TEKST.replace("verzekering-vastleggen.baPolisnummer, ", "")))
                .anySatisfy(bezwaar -> assertThat(bezwaar).contains("baPolisnummer", "ontbreekt"));
        assertThat(bezwaren(TEKST.replace("data-tekenen=\"werkpost, dienst\"", "data-tekenen=\"dienst\"")))
                .anySatisfy(bezwaar -> assertThat(bezwaar).contains("werkpost", "ontbreekt"));
    }

    @Test
    void keepsWhatAKindMayShowOutOfReach() {
        assertThat(bezwaren(TEKST.replace("data-formulieren=\"\"", "data-formulieren=\"assessment-invullen\"")))
                .anySatisfy(bezwaar -> assertThat(bezwaar).contains("data-formulieren"));
        assertThat(bezwaren("<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + TEKST))
                .singleElement()
                .satisfies(bezwaar -> assertThat(bezwaar).contains("DOCTYPE"));
    }

    private static List<String> bezwaren(String tekst) {
        return Sjabloonkeuring.bezwaren(SJABLONEN.voorschrift(SOORT), TEKST, tekst);
    }
}
