package be.werkpad.document;

import static be.werkpad.document.Documentsjabloon.AFSPRAKENNOTA_V0;
import static be.werkpad.document.Documentsjabloon.AFSPRAKENNOTA_V1;
import static be.werkpad.document.Documentsjabloon.PROFIEL_BIJ_START;
import static be.werkpad.document.pdf.PdfCheck.failures;
import static be.werkpad.document.pdf.PdfCheck.printedText;
import static be.werkpad.document.pdf.PdfCheck.spokenText;
import static be.werkpad.document.pdf.PdfCheck.strandedHeadings;
import static be.werkpad.document.pdf.PdfCheck.withoutWhitespace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.verapdf.pdfa.flavours.PDFAFlavour.PDFA_2_A;
import static org.verapdf.pdfa.flavours.PDFAFlavour.PDFUA_1;

import be.werkpad.document.pdf.PdfRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentRendererTest {
    private final DocumentRenderer renderer = new DocumentRenderer(new PdfRenderer());

    @ParameterizedTest
    @EnumSource
    void isValidAndCompleteForAnEmptyAShortAndAVeryLongDossier(Documentsjabloon sjabloon) throws IOException {
        for (var gegevens : Map.of(
                        "leeg", DocumentgegevensMother.leeg(),
                        "kort", DocumentgegevensMother.kort(),
                        "lang", DocumentgegevensMother.zeerLang())
                .entrySet()) {
            var html = renderer.html(sjabloon, gegevens.getValue());
            var pdf = renderer.pdf(sjabloon, gegevens.getValue());
            var naam = sjabloon.name() + "-" + gegevens.getKey();
            Files.write(Files.createDirectories(Path.of("target/pdf")).resolve(naam + ".pdf"), pdf);
            assertThat(failures(pdf, PDFA_2_A)).as(naam).isEmpty();
            assertThat(failures(pdf, PDFUA_1)).as(naam).isEmpty();
            assertThat(HtmlText.firstDifference(html, pdf)).as(naam).isEmpty();
            assertThat(printedText(pdf)).as(naam).doesNotContain("${", "[[", "th:", "null", "□");
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsEveryAnswerOfItsForms(Documentsjabloon sjabloon) {
        for (var gegevens : List.of(DocumentgegevensMother.kort(), DocumentgegevensMother.zeerLang())) {
            var html = HtmlText.of(renderer.html(sjabloon, gegevens));
            var antwoorden = gegevens.formulieren().antwoorden();
            for (var form : sjabloon.formulieren()) {
                texts(antwoorden.getOrDefault(form, Map.of()))
                        .forEach(text -> assertThat(html).contains(withoutWhitespace(text)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void strandsNoHeadingWhereverAPageEnds(Documentsjabloon sjabloon) {
        for (int regels = 0; regels < 30; regels += 2) {
            var gegevens = DocumentgegevensMother.metExtraRegels(regels);
            var inleidingen = HtmlText.inleidingen(renderer.html(sjabloon, gegevens));
            var pdf = renderer.pdf(sjabloon, gegevens);
            assertThat(strandedHeadings(pdf, inleidingen))
                    .as("%d lines", regels)
                    .isEmpty();
        }
    }

    @Test
    void showsUnknownQuestionsAndExtraFormsAtTheEnd() {
        var onbekend = DocumentgegevensMother.met(Map.of("doelen-bepalen", Map.of("nieuweVraag", "nieuw antwoord")));
        assertThat(renderer.html(PROFIEL_BIJ_START, onbekend))
                .containsSubsequence("Andere antwoorden", "Nieuwe vraag", "nieuw antwoord");
        var extra = DocumentgegevensMother.metExtraFormulier(
                "eigen-stap", Map.of("vraagX", List.of(Map.of("tekst", "een"))));
        assertThat(renderer.html(AFSPRAKENNOTA_V0, extra))
                .containsSubsequence("Andere antwoorden", "Eigen stap", "Vraag x", "een");
    }

    @Test
    void tellsTheEmployerNothingAboutHealthIncomeOrAssessment() {
        var html = renderer.html(AFSPRAKENNOTA_V1, DocumentgegevensMother.kort());
        assertThat(html).doesNotContain("snel moe", "INVALIDITEIT", "nvaliditeit", "INTERN", "NIET_VOOR", "keuze 1<");
    }

    @Test
    void neverPrintsANationalNumber() {
        var gegevens =
                DocumentgegevensMother.met(Map.of("persoonsgegevens-aanvullen", Map.of("insz", "85.07.30-033.28")));
        assertThat(renderer.html(PROFIEL_BIJ_START, gegevens)).doesNotContain("033");
    }

    @Test
    void escapesWhatPeopleType() {
        var gegevens = DocumentgegevensMother.met(Map.of(
                "doelen-bepalen", Map.of("jobdoelwit", "<script>x</script> & ${7*7} [[${1}]] \u0000\uD800 \u202E")));
        assertThat(spokenText(renderer.pdf(PROFIEL_BIJ_START, gegevens)))
                .contains("<script>x</script> & ${7*7} [[${1}]] □□");
    }

    @ParameterizedTest
    @EnumSource
    void hasATitleALanguageAndItsCodeOnEachPage(Documentsjabloon sjabloon) throws IOException {
        var bytes = renderer.pdf(sjabloon, DocumentgegevensMother.kort());
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(sjabloon.titel() + " van Voornaam-1 Naamë-1");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl-BE");
            assertThat(printedText(bytes))
                    .contains("BW-7F3K2 · versie 1 · pagina %d van %<d".formatted(pdf.getNumberOfPages()));
        }
    }

    private static Stream<String> texts(Object answer) {
        if (answer instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(DocumentRendererTest::texts);
        }
        if (answer instanceof Collection<?> list) {
            return list.stream().flatMap(DocumentRendererTest::texts);
        }
        // codes, dates, numbers and flags become other words; AntwoordtekstTest looks at those
        return answer instanceof String text && text.contains(" ") ? Stream.of(text) : Stream.empty();
    }
}
