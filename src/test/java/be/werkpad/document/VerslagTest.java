package be.werkpad.document;

import static be.werkpad.document.pdf.PdfCheck.failures;
import static be.werkpad.document.pdf.PdfCheck.strandedHeadings;
import static be.werkpad.document.pdf.PdfCheck.withoutWhitespace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.verapdf.pdfa.flavours.PDFAFlavour.PDFA_2_A;
import static org.verapdf.pdfa.flavours.PDFAFlavour.PDFUA_1;

import be.werkpad.document.pdf.PdfRenderer;
import be.werkpad.formulier.FormulierantwoordZoeken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documents without a template of their own, filled with the answers of the scenarios. */
class VerslagTest {
    private final DocumentRenderer renderer = new DocumentRenderer(new PdfRenderer());

    @ParameterizedTest
    @CsvSource({
        "S1, JAARLIJKSE_BEVRAGING",
        "S1, TUSSENTIJDSE_EVALUATIE",
        "S1, EVALUATIEGESPREK",
        "S1, RISICOAFWEGING",
        "S11, EINDEVALUATIE",
        "S11, OVERDRACHTSDOSSIER",
        "S11, BEEINDIGING"
    })
    void isValidAndTellsEveryAnswer(String scenario, Documentsoort soort) throws IOException {
        var gegevens = gegevens(scenario, soort);
        var sjabloon = soort.sjabloon(false);
        var html = renderer.html(sjabloon, gegevens);
        var pdf = renderer.pdf(sjabloon, gegevens);
        Files.write(Files.createDirectories(Path.of("target/pdf")).resolve("verslag-" + soort + ".pdf"), pdf);
        assertThat(failures(pdf, PDFA_2_A)).isEmpty();
        assertThat(failures(pdf, PDFUA_1)).isEmpty();
        assertThat(HtmlText.firstDifference(html, pdf)).isEmpty();
        assertThat(strandedHeadings(pdf, HtmlText.inleidingen(html))).isEmpty();
        var tekst = HtmlText.of(html);
        assertThat(gegevens.formulieren().antwoorden()).isNotEmpty();
        gegevens.formulieren().antwoorden().values().stream()
                .flatMap(VerslagTest::teksten)
                .forEach(antwoord -> assertThat(tekst).contains(withoutWhitespace(antwoord)));
    }

    private static Documentgegevens gegevens(String scenario, Documentsoort soort) {
        var formulieren = mock(FormulierantwoordZoeken.class);
        when(formulieren.alle(7)).thenReturn(Scenarioantwoorden.van(scenario));
        var documenten = mock(DocumentZoeken.class);
        when(documenten.vanTraject(7)).thenReturn(List.of());
        var kort = DocumentgegevensMother.kort();
        return new Documentgegevens(
                kort.kenmerk(),
                kort.betrokkenen(),
                new Antwoordenbron(formulieren, documenten).voor(new Documentreeks(7, null, soort)),
                kort.keuzes(),
                kort.termijnen());
    }

    private static Stream<String> teksten(Object antwoord) {
        if (antwoord instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(VerslagTest::teksten);
        }
        if (antwoord instanceof Collection<?> lijst) {
            return lijst.stream().flatMap(VerslagTest::teksten);
        }
        // codes, dates, numbers and flags become other words
        return antwoord instanceof String tekst && tekst.contains(" ") ? Stream.of(tekst) : Stream.empty();
    }
}
