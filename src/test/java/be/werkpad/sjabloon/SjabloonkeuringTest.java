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

    /** A section, a signature and what stands around them are there for everybody. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<section id=~veiligheid~> | <section id=~veiligheid~ data-th-if=~${eenvoudig}~> | sectie \"veiligheid\"",
                "<section id=~verzekering~ | <section data-th-unless=~${dienst}~ id=~verzekering~ | sectie \"verzekering\"",
                "<div data-tekenen | <div data-th-if=~${eenvoudig}~ data-tekenen | data-tekenen=werkpost",
                "<div data-velden=~afspraken | <div data-th-unless=~${werkpost}~ data-velden=~afspraken | circuit",
                "<header> | <header data-th-if=~${eenvoudig}~> | bij <header>",
                "<h2>Partijen | <h2 data-th-if=~${eenvoudig}~>Partijen | bij <h2>",
                "<article  | <article data-th-if=~${eenvoudig}~  | bij <article>"
            })
    void refusesAConditionOnWhatMustAlwaysBeThere(String van, String naar, String plaats) {
        assertThat(bezwaren(anders(van, naar)))
                .anySatisfy(bezwaar -> assertThat(bezwaar).contains("voorwaarde", plaats));
    }

    @Test
    void letsAConditionStandOnWhatACoordinatorAdds() {
        var extra = "<section id=\"extra\" data-th-if=\"${werkpost}\"><h2>Extra</h2><p>We maken kennis.</p></section>";
        assertThat(bezwaren(TEKST.replace("  <section id=\"einde\">", extra + "  <section id=\"einde\">")))
                .isEmpty();
        var blok = "<div data-velden=\"verzekering-vastleggen.loVan\" data-th-if=\"${werkpost}\"></div>";
        assertThat(bezwaren(TEKST.replace("    <h2>Geheimhouding</h2>\n", "    <h2>Geheimhouding</h2>\n" + blok)))
                .as("the answer stands elsewhere too, for everybody")
                .isEmpty();
    }

    /** What stands where nothing is drawn would be lost without a word. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<div data-tekenen=~werkpost, dienst~ data-tekenblad=~ja~></div> | <p><div data-tekenen=~werkpost, dienst~></div></p> | <div> mag niet in <p>",
                "<aside> | <aside><div data-velden=~x~></div> | <div> mag niet in <aside>",
                "<header> | <header><div data-tekenen=~werkpost~></div> | <div> mag niet in <header>",
                "<h2>Partijen</h2> | <h2>Partijen</h2>Losse woorden. | Losse woorden.",
                "<div data-tekenen=~werkpost, dienst~ data-tekenblad=~ja~> | <div data-tekenen=~werkpost, dienst~>Losse woorden. | Losse woorden.",
                "<h2>Partijen</h2> | <h2>Partijen</h2><section id=~y~><h2>Y</h2></section> | <section> mag niet in <section>",
                "<h2>Partijen</h2> | <h2>Partijen</h2><p data-feit=~Dienst~>Wij.</p> | data-feit",
                "<h2>Partijen</h2> | <h2>Partijen</h2><p data-kern=~x~>Wij.</p> | data-kern",
                "<h2>Partijen</h2> | <h2>Partijen</h2><div></div> | <div>",
                "<div data-tekenen=~werkpost, dienst~ data-tekenblad=~ja~> | <div data-tekenen=~werkpost, dienst~ data-velden=~loVan~> | <div>",
                "<h2>Partijen</h2> | <h2>Partijen</h2><ul>Eerst dit<li>Dan dat.</li></ul> | Eerst dit",
                "<h2>Partijen</h2> | <h2>Partijen</h2><li>Dan dat.</li> | <li> mag niet in <section>",
                "<h2>Partijen</h2> | <h2>De <strong>partijen</strong></h2> | <strong> mag niet in <h2>"
            })
    void refusesWhatStandsWhereItIsNotDrawn(String van, String naar, String reden) {
        assertThat(bezwaren(anders(van, naar)))
                .anySatisfy(bezwaar -> assertThat(bezwaar).contains(reden));
    }

    @Test
    void refusesTwoNamesWhereOneIsDrawn() {
        var dossier = SJABLONEN.meegeleverd("individueel-dossier").tekst();
        var samen = dossier.replace("data-lijst=\"documenten\"", "data-lijst=\"documenten, tijdlijn\"");
        assertThat(Sjabloonkeuring.bezwaren(SJABLONEN.voorschrift("individueel-dossier"), dossier, samen))
                .anySatisfy(bezwaar -> assertThat(bezwaar).contains("documenten, tijdlijn", "één naam"));
    }

    @Test
    void tellsInDutchOnWhichLineAnElementIsNotClosed() {
        assertThat(bezwaren("<article>\n<p>\n</article>"))
                .containsExactly("De tekst is geen juiste HTML. Kijk regel 3 na: is elk element gesloten?");
    }

    @Test
    void refusesElementsThatStandTooDeep() {
        var diep = "<strong>".repeat(3000) + "x" + "</strong>".repeat(3000);
        assertThat(bezwaren(TEKST.replace("<h2>Partijen</h2>", "<h2>Partijen</h2><p>" + diep + "</p>")))
                .singleElement()
                .satisfies(bezwaar -> assertThat(bezwaar).contains("te diep"));
    }

    /** A heading, a label and the sentence of an empty section are read too. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<h2>Partijen</h2> | <h2>Inzake partijen</h2> | Schrijf \"over\"",
                "<h2>Partijen</h2> | <h2>Partijen</h2><h3>Conform de regels</h3> | Schrijf \"volgens\"",
                "De polissen zijn nog niet ingevuld. | Er zijn derhalve geen polissen. | Schrijf \"dus\"",
                "data-feit=~Adres~ | data-feit=~Adres cfr. bv. KBO~ | voluit",
                "<h2>Partijen</h2> | <h2> </h2> | kop",
                "<h2>Partijen</h2> | <h2/> | kop"
            })
    void readsHeadingsAndLabelsToo(String van, String naar, String reden) {
        assertThat(bezwaren(anders(van, naar)))
                .anySatisfy(bezwaar -> assertThat(bezwaar).contains(reden));
    }

    @Test
    void wantsTheSummaryFirst() {
        var zonder = TEKST.replaceAll("(?s)<header>.*?</header>", "");
        assertThat(bezwaren(zonder)).anySatisfy(bezwaar -> assertThat(bezwaar).contains("<header>", "samenvatting"));
        var kop = TEKST.substring(TEKST.indexOf("<header>"), TEKST.indexOf("</header>") + "</header>".length());
        assertThat(bezwaren(zonder.replace("</article>", kop + "</article>")))
                .anySatisfy(bezwaar -> assertThat(bezwaar).contains("<header>", "samenvatting"));
    }

    /** What stands for everybody who works at a werkpost names nobody (G.3). */
    @ParameterizedTest
    @CsvSource({"client", "voornaam", "vertegenwoordiger", "fase", "code"})
    void keepsFactsAboutTheClientAwayFromTheWerkpost(String feit) {
        var zin = "<p data-th-if=\"${%1$s}\">Het gaat over [[${%1$s}]].</p>".formatted(feit);
        assertThat(bezwaren(TEKST.replace("<h2>Partijen</h2>", "<h2>Partijen</h2>" + zin)))
                .anySatisfy(bezwaar -> assertThat(bezwaar).contains(feit, "mag niet in dit document"));
        var brief = SJABLONEN.meegeleverd("doorverwijsbrief").tekst();
        assertThat(Sjabloonkeuring.bezwaren(
                        SJABLONEN.voorschrift("doorverwijsbrief"),
                        brief,
                        brief.replace("</header>", zin + "</header>")))
                .isEmpty();
    }

    private static String anders(String van, String naar) {
        var anders = TEKST.replace(van.replace('~', '"'), naar.replace('~', '"'));
        assertThat(anders).isNotEqualTo(TEKST);
        return anders;
    }

    private static List<String> bezwaren(String tekst) {
        return Sjabloonkeuring.bezwaren(SJABLONEN.voorschrift(SOORT), TEKST, tekst);
    }
}
