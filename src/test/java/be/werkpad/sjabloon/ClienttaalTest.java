package be.werkpad.sjabloon;

import static be.werkpad.sjabloon.Dossiers.SJABLONEN;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.sjabloon.inhoud.Blad;
import be.werkpad.sjabloon.inhoud.Bronbestand;
import be.werkpad.sjabloon.keuring.Taalcontrole;
import be.werkpad.sjabloon.pdf.PdfReading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** F.9, CH-9c-1: a client reads a paper that speaks to the client, in two levels that really differ. */
class ClienttaalTest {
    private static final DocumentRenderer RENDERER = Dossiers.renderer();
    private static final int ANDERE_ZINNEN = 4;
    private static final double GEMIDDELD_EENVOUDIG = 8;

    /** A question, or words to or of who filled in the form. */
    private static final Pattern VOOR_DE_JOBCOACH = Pattern.compile(
            "(?i)\\bcliënt|\\bdeelnemer\\b|\\bwerkgever\\b|\\bjullie\\b|\\bik heb\\b|\\bde persoon\\b|\\?$");

    private static final Pattern EEN_VRAAG = Pattern.compile("(?i)\\bjullie\\b|\\bik heb\\b|\\?$");

    private static final Pattern LABEL = Pattern.compile(
            "<th scope=\"row\">([^<]*)</th>|<p class=\"label\">([^<]*)</p>" + "|<th scope=\"col\"[^>]*>([^<]*)</th>");

    static Stream<Voorschrift> alle() {
        return SJABLONEN.voorschriften().stream();
    }

    static Stream<Voorschrift> voorClient() {
        return SJABLONEN.voorschriften().stream().filter(Voorschrift::isVoorClient);
    }

    @ParameterizedTest
    @MethodSource("voorClient")
    void easyLanguageIsAnotherTextWithShorterSentences(Voorschrift soort) {
        var duidelijk = zinnen(soort, Taalniveau.DUIDELIJK);
        var eenvoudig = zinnen(soort, Taalniveau.EENVOUDIG);
        var anders = new LinkedHashSet<>(eenvoudig);
        anders.removeAll(Set.copyOf(duidelijk));
        assertThat(anders).as(soort.sleutel()).hasSizeGreaterThanOrEqualTo(ANDERE_ZINNEN);
        assertThat(woordenPerZin(eenvoudig)).as(soort.sleutel()).isLessThanOrEqualTo(GEMIDDELD_EENVOUDIG);
    }

    /**
     * The choices of a client are questions to that client; every other label names what stands beside it. Papers for
     * others name the client.
     */
    @ParameterizedTest
    @MethodSource("alle")
    void noLabelAsksTheJobcoach(Voorschrift soort) {
        var verboden = soort.isVoorClient() ? VOOR_DE_JOBCOACH : EEN_VRAAG;
        var dossier = Dossiers.volledig(soort.sleutel());
        var zonderKeuzes = new Documentgegevens(
                dossier.kenmerk(),
                dossier.betrokkenen(),
                dossier.formulieren(),
                List.of(),
                dossier.termijnen(),
                dossier.feiten(),
                dossier.lijsten());
        for (var niveau : Taalniveau.values()) {
            var papier = RENDERER.html(SJABLONEN.meegeleverd(soort.sleutel()), zonderKeuzes, niveau);
            assertThat(labels(papier))
                    .noneMatch(label -> verboden.matcher(label).find());
        }
    }

    /** F.9: most of a paper is labels of forms, and those are read as well. */
    @ParameterizedTest
    @MethodSource("voorClient")
    void theLabelsOnAPaperAreAsPlainAsItsText(Voorschrift soort) {
        var dossier = Dossiers.volledig(soort.sleutel());
        for (var niveau : Taalniveau.values()) {
            var papier = RENDERER.html(SJABLONEN.meegeleverd(soort.sleutel()), dossier, niveau);
            assertThat(labels(papier))
                    .flatMap(label -> Taalcontrole.zin(label, niveau))
                    .isEmpty();
        }
    }

    /** One drawing is one meaning: two of the same below each other say nothing. */
    @ParameterizedTest
    @MethodSource("voorClient")
    void noDrawingComesTwiceInARow(Voorschrift soort) {
        var vorige = "";
        for (var sectie : blad(soort).secties()) {
            var picto = sectie.getAttribute("data-picto");
            assertThat(picto).as(sectie.getAttribute("id")).isNotEmpty().isNotEqualTo(vorige);
            if (sectie.getAttribute("id").equals("taken")) {
                assertThat(picto).isEqualTo("werk");
            }
            vorige = picto;
        }
    }

    /** Room to sign never stands alone on the last page: the words before it come along. */
    @Test
    void signaturesStayWithTheWordsBeforeThem() {
        for (var soort : List.of("engagementsverklaring", "samenwerkingsovereenkomst", "afsprakennota-v1")) {
            var papier = RENDERER.html(SJABLONEN.meegeleverd(soort), Dossiers.volledig(soort), Taalniveau.EENVOUDIG);
            var slot = papier.substring(papier.lastIndexOf("class=\"groep"));
            assertThat(slot).as(soort).startsWith("class=\"groep heel\"");
            assertThat(slot.split("<section ")).as(soort).hasSize(3);
            assertThat(slot).contains("handtekeningen");
        }
    }

    /** CH-9c-2: a summary and four pages. */
    @ParameterizedTest
    @ValueSource(strings = {"engagementsverklaring", "samenwerkingsovereenkomst", "afsprakennota-v0", "beeindiging"})
    void aContractInEasyLanguageIsShort(String soort) {
        var papier = RENDERER.maak(SJABLONEN.meegeleverd(soort), Dossiers.volledig(soort), Taalniveau.EENVOUDIG);
        assertThat(PdfReading.of(papier.pdf()).pages()).hasSizeLessThanOrEqualTo(1 + 4);
    }

    /** These hold more than a contract: no longer than they are, with every answer there can be (CH-9c-2). */
    @ParameterizedTest
    @CsvSource({
        "afsprakennota-v1, 6",
        "individueel-dossier, 4",
        "jaarlijkse-bevraging, 5",
        "mijn-traject, 4",
        "overdrachtsdossier, 13",
        "profiel-bij-start, 9"
    })
    void aPaperInEasyLanguageDoesNotGrow(String soort, int meest) {
        var papier = RENDERER.maak(SJABLONEN.meegeleverd(soort), Dossiers.volledig(soort), Taalniveau.EENVOUDIG);
        assertThat(PdfReading.of(papier.pdf()).pages()).hasSizeLessThanOrEqualTo(meest);
    }

    /** Many choices below each other are an overview; the clear level tells what there was to choose from. */
    @Test
    void manyChoicesInEasyLanguageStandInATable() {
        var traject = SJABLONEN.meegeleverd("mijn-traject");
        var vol = Dossiers.volledig("mijn-traject");
        assertThat(RENDERER.html(traject, vol, Taalniveau.EENVOUDIG))
                .contains("<td data-kop=\"Gekozen\"><strong>Verdergaan zoals nu</strong>", "“Ik ben graag bezig")
                .doesNotContain("Dit kon je kiezen");
        assertThat(RENDERER.html(traject, vol, Taalniveau.DUIDELIJK)).contains("Dit kon je kiezen");
    }

    /** What the clear level tells about who, when and how is left out, not moved to the end. */
    @Test
    void easyLanguageLeavesOutWhatOnlyTheClearLevelTells() {
        var nota = SJABLONEN.meegeleverd("afsprakennota-v1");
        var vol = Dossiers.volledig("afsprakennota-v1");
        assertThat(RENDERER.html(nota, vol, Taalniveau.DUIDELIJK)).contains("Wie van de werkpost besliste");
        assertThat(RENDERER.html(nota, vol, Taalniveau.EENVOUDIG))
                .doesNotContain("Wie van de werkpost besliste", "Andere antwoorden")
                .contains("10,50 euro");
    }

    /** A sheet at the end is there when a process has it signed. */
    @Test
    void onlyAPaperThatAProcessHasSignedPointsToTheSheet() {
        var naar = "Zie het blad achteraan.";
        assertThat(RENDERER.html(
                        SJABLONEN.meegeleverd("afsprakennota-v1"),
                        Dossiers.volledig("afsprakennota-v1"),
                        Taalniveau.EENVOUDIG))
                .contains(naar);
        for (var soort :
                List.of("profiel-bij-start", "jaarlijkse-bevraging", "evaluatiegesprek", "overdrachtsdossier")) {
            assertThat(RENDERER.html(SJABLONEN.meegeleverd(soort), Dossiers.volledig(soort), Taalniveau.EENVOUDIG))
                    .doesNotContain(naar);
        }
    }

    /** On a telephone each cell says of which column it is. */
    @Test
    void aScreenGetsTheLettersAndTheNamesOfTheColumns() {
        var papier = RENDERER.html(
                SJABLONEN.meegeleverd("mijn-traject"), Dossiers.volledig("mijn-traject"), Taalniveau.DUIDELIJK);
        assertThat(papier).contains("<meta charset=\"utf-8\"", "data-kop=\"Dag\"");
        assertThat(Bronbestand.lees("/static/css/papier-scherm.css")).contains("@font-face", "content: attr(data-kop)");
    }

    /** Nobody asks a dead person to sign, or says where that person goes. */
    @Test
    void aPaperAboutSomebodyWhoDiedAsksNoSignatureOfThatPerson() {
        var vol = Dossiers.volledig("eindevaluatie");
        var antwoorden = new LinkedHashMap<>(vol.formulieren().antwoorden());
        var velden = new LinkedHashMap<>(antwoorden.get("eindevaluatie-voeren"));
        velden.put("bestemming", "OVERLEDEN");
        antwoorden.put("eindevaluatie-voeren", velden);
        var kaal = Dossiers.metAntwoorden(vol, antwoorden, Set.of());
        var zonderKeuzes = new Documentgegevens(
                kaal.kenmerk(),
                kaal.betrokkenen(),
                kaal.formulieren(),
                List.of(),
                kaal.termijnen(),
                kaal.feiten(),
                kaal.lijsten());
        var papier = RENDERER.html(SJABLONEN.meegeleverd("eindevaluatie"), zonderKeuzes, Taalniveau.DUIDELIJK);
        assertThat(papier).doesNotContain("Waar je naartoe gaat", "<td class=\"rol\">Cliënt</td>");
        assertThat(papier).contains("<td class=\"rol\">Voor de dienst</td>");
    }

    private static List<String> labels(String papier) {
        return LABEL.matcher(papier)
                .results()
                .map(gevonden -> Stream.of(gevonden.group(1), gevonden.group(2), gevonden.group(3))
                        .filter(label -> label != null)
                        .collect(Collectors.joining()))
                .toList();
    }

    private static double woordenPerZin(List<String> zinnen) {
        return zinnen.stream()
                .mapToInt(zin -> zin.split("\\s+").length)
                .average()
                .orElse(0);
    }

    private static Blad blad(Voorschrift soort) {
        return Blad.van(SJABLONEN.meegeleverd(soort.sleutel()).tekst());
    }

    private static List<String> zinnen(Voorschrift soort, Taalniveau niveau) {
        var zinnen = new ArrayList<String>();
        blad(soort).elk(element -> {
            if (List.of("p", "li").contains(element.getTagName()) && staatEr(element, niveau)) {
                Stream.of(element.getTextContent().strip().split("(?<=[.!?:])\\s+"))
                        .forEach(zinnen::add);
            }
        });
        return zinnen;
    }

    private static boolean staatEr(Element element, Taalniveau niveau) {
        var weg = niveau == Taalniveau.EENVOUDIG ? "data-th-unless" : "data-th-if";
        return !element.getAttribute(weg).equals("${eenvoudig}")
                && !element.hasAttribute("data-kern")
                && !element.hasAttribute("data-feit");
    }
}
