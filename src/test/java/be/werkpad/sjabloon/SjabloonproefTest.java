package be.werkpad.sjabloon;

import static be.werkpad.sjabloon.Dossiers.SJABLONEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is tried on a dossier before anybody can use it: nothing that the law asks may be gone (CH-4a, C.6). */
class SjabloonproefTest {
    private static final String SOORT = "raamovereenkomst";
    private static final Clock DAG =
            Clock.fixed(Dossiers.DAG.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    private static final Sjabloonproef PROEF =
            new Sjabloonproef(SJABLONEN, new Voorbeelddossier(), Dossiers.renderer(), DAG);

    static List<String> soorten() {
        return SJABLONEN.voorschriften().stream().map(Voorschrift::sleutel).toList();
    }

    @ParameterizedTest
    @MethodSource("soorten")
    void findsNothingWrongWithWhatComesWithTheProgram(String soort) {
        assertThat(PROEF.bezwaren(soort, tekst(soort))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "veiligheid | ",
                "veiligheid | <p> </p>",
                "veiligheid | <p>.</p>",
                "veiligheid | <p>&#160;- 1</p>",
                "veiligheid | <p data-th-if=~${eenvoudig}~>De begeleid werker is veilig.</p>",
                "veiligheid | <p data-th-if=~${werkpost}~>De begeleid werker is veilig.</p>",
                "veiligheid | <p data-th-unless=~${werkpost}~>De begeleid werker is veilig.</p>"
            })
    void refusesASectionThatStandsEmpty(String sectie, String inhoud) {
        var kop = "(?s)(<section id=\"%s\".*?</h2>).*?</section>".formatted(sectie);
        var nieuw = inhoud == null ? "" : inhoud.replace('~', '"').replace("$", "\\$");
        assertThat(PROEF.bezwaren(SOORT, tekst(SOORT).replaceFirst(kop, "$1" + nieuw + "</section>")))
                .anySatisfy(bezwaar -> assertThat(bezwaar).contains("\"%s\"".formatted(sectie), "leeg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#91;&#91;${dienst}&#93;&#93;", "&#91;[${dienst}]&#93;"})
    void refusesACodeThatAReaderWouldSee(String code) {
        var anders =
                tekst(SOORT).replaceFirst("<p>", Matcher.quoteReplacement("<p>Voor %s geldt dit. ".formatted(code)));
        assertThat(PROEF.bezwaren(SOORT, anders))
                .anySatisfy(bezwaar -> assertThat(bezwaar).contains("blijft een code staan", "{dienst}"));
    }

    @Test
    void refusesASectionThatNobodySeesUntilEverythingIsAnswered() {
        var zonder = tekst(SOORT).replace("<section id=\"aard\" data-altijd=\"ja\">", "<section id=\"aard\">");
        assertThat(PROEF.bezwaren(SOORT, zonder))
                .anySatisfy(bezwaar -> assertThat(bezwaar).contains("\"aard\"", "leeg"));
    }

    /** Sentences that protect the client and the werkpost stay, in any words that say it (VG-2, CH-4a). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "raamovereenkomst | (?i)zonder loon | met plezier | zonder loon",
                "engagementsverklaring | Je krijgt geen contract zoals een gewone collega. | Fijn. | contract",
                "raamovereenkomst | Het is geen recht en geen loon. | Dat is fijn. | geen recht",
                "raamovereenkomst | <p data-th-if=\"\\$\\{regelgeving}\">.*?</p> | <p>Dat is fijn.</p> | regelgeving",
                "engagementsverklaring | Ji?[je] betaalt (ook )?niets\\.( Er is geen eigen bijdrage\\.)? | Fijn. | eigen bijdrage",
                "engagementsverklaring | (?i)\\bklacht\\b | vraag | klacht",
                "afsprakennota-v1 | Begeleid Werken is werk zonder loon. | Begeleid Werken is fijn. | zonder loon"
            })
    void namesTheSentenceThatTheLawAsksAndThatIsGone(String soort, String van, String naar, String zin) {
        var anders = tekst(soort).replaceAll(van, naar);
        assertThat(anders).isNotEqualTo(tekst(soort));
        assertThat(PROEF.bezwaren(soort, anders))
                .anySatisfy(bezwaar -> assertThat(bezwaar).contains("ontbreekt", zin));
    }

    @Test
    void acceptsTheSameInOtherWords() {
        var anders = tekst(SOORT)
                .replace("Begeleid Werken is werk zonder loon.", "Begeleid Werken is onbetaald.")
                .replace(
                        "werkt zonder loon en zonder contract als werknemer.",
                        "krijgt geen loon en is niet in dienst. Er is geen arbeidscontract.");
        assertThat(PROEF.bezwaren(SOORT, anders)).isEmpty();
    }

    @Test
    void refusesASentenceThatOnlySomeReadersSee() {
        var soms = tekst(SOORT)
                .replaceAll("zonder loon", "met plezier")
                .replace("<h2>Partijen</h2>", "<h2>Partijen</h2><p data-th-if=\"${organisatie}\">Zonder loon.</p>");
        assertThat(PROEF.bezwaren(SOORT, soms))
                .anySatisfy(bezwaar -> assertThat(bezwaar).contains("ontbreekt", "zonder loon"));
    }

    private static String tekst(String soort) {
        return SJABLONEN.meegeleverd(soort).tekst();
    }
}
