package be.werkpad.sjabloon.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Test;

class PdfRendererTest {
    private final PdfRenderer renderer = new PdfRenderer();

    @Test
    void makesOneFileThatIsBothArchivableAndAccessible() {
        var pdf = renderer.render(page("<h1>Dag</h1><p>Zoë werkt op maandag.</p><ul><li>een</li></ul>"));
        assertThat(PdfCheck.failures(pdf)).isEmpty();
    }

    @Test
    void speaksARepeatedTableHeadOnce() {
        var rows = IntStream.range(0, 90)
                .mapToObj("<tr><td>taak %d</td><td>uitleg</td></tr>"::formatted)
                .collect(Collectors.joining());
        var pdf = renderer.render(page("<h1>Taken</h1><table><thead><tr><th>Kolomkop</th><th>Uitleg</th></tr></thead>"
                + "<tbody>" + rows + "</tbody></table>"));
        assertThat(PdfCheck.spokenText(pdf)).containsOnlyOnce("Kolomkop").contains("taak 89");
        assertThat(PdfCheck.printedText(pdf).split("Kolomkop")).hasSizeGreaterThan(2);
        assertThat(PdfCheck.failures(pdf)).isEmpty();
    }

    @Test
    void hasABookmarkForEachHeading() throws IOException {
        var pdf = renderer.render(page("<h1>Taken</h1><p>tekst</p><h2>In het <span>kort</span></h2><p>tekst</p>"));
        try (var file = Loader.loadPDF(pdf)) {
            var titels = new ArrayList<String>();
            file.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titels.add(item.getTitle()));
            assertThat(titels).containsExactly("Taken", "In het kort");
        }
        assertThat(PdfCheck.failures(pdf)).isEmpty();
    }

    /** Whatever room the layout leaves below the last words, there is no page with nothing on it. */
    @Test
    void endsWithTheLastWords() throws IOException {
        var onder =
                "<div style='margin-bottom: 300mm'><div style='margin-bottom: 300mm'><p>Dit is het einde.</p></div></div>";
        try (var file = Loader.loadPDF(renderer.render(page("<h1>Einde</h1>" + onder)))) {
            assertThat(file.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void keepsAWordWithAnApostropheTogether() {
        var zin = IntStream.range(0, 400)
                .mapToObj(i -> "i".repeat(i % 7) + " foto’s")
                .collect(Collectors.joining(" "));
        var pdf = renderer.render(page("<h1>Taken</h1><p>" + zin + "</p>"));
        assertThat(PdfCheck.spokenText(pdf)).contains("foto’s").doesNotContain("’ s", "’\n");
    }

    /** A reader would announce a head and a foot that are not there. */
    @Test
    void aTableWithoutHeadHasNoneInItsStructure() throws IOException {
        var pdf =
                renderer.render(page("<h1>Taken</h1><table><tr><th scope='row'>Taak</th><td>Vegen</td></tr></table>"));
        assertThat(structure(pdf)).contains("/Table", "/TBody").doesNotContain("/THead", "/TFoot");
        assertThat(PdfCheck.failures(pdf)).isEmpty();
    }

    private static List<String> structure(byte[] pdf) throws IOException {
        var kinds = new ArrayList<String>();
        try (var file = Loader.loadPDF(pdf)) {
            kinds(file.getDocumentCatalog().getStructureTreeRoot().getKids(), kinds);
        }
        return kinds;
    }

    private static void kinds(List<Object> kids, List<String> found) {
        for (var kid : kids) {
            if (kid instanceof PDStructureElement element) {
                found.add("/" + element.getStructureType());
                kinds(element.getKids(), found);
            }
        }
    }

    /** Each border had a description of its own: more than half of all objects of a paper with tables. */
    @Test
    void describesBordersAndBackgroundsOnce() throws IOException {
        var rows = "<tr><td style='border: 1pt solid #000'>taak</td><td style='background: #eee'>uitleg</td></tr>"
                .repeat(40);
        try (var pdf = Loader.loadPDF(renderer.render(page("<h1>Taken</h1><table>" + rows + "</table>")))) {
            var page = pdf.getPage(0);
            var drawn = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(drawn.split("/Artifact /Layout BDC")).hasSizeGreaterThan(80);
            var properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            assertThat(properties.keySet().stream()
                            .map(properties::getCOSDictionary)
                            .map(artifact -> artifact.getNameAsString(COSName.TYPE))
                            .filter(type -> !"Pagination".equals(type)))
                    .containsExactly("Layout");
        }
    }

    @Test
    void showsRareLettersEmojiAndABoxForTheRest() {
        var pdf = renderer.render(
                page(
                        "<h1>ź Nguyễn e\u0308 &#101;&#776;</h1>"
                                + "<p>graag \uD83D\uDE00 \uD83D\uDC4D\uD83C\uDFFD fi ffi \u0001 \u4E2D \u200B \uD83D\uDC68\u200D\uD83D\uDC67.</p>"));
        assertThat(PdfCheck.withoutWhitespace(PdfCheck.spokenText(pdf)))
                .isEqualTo("źNguyễnëëgraag\uD83D\uDE00\uD83D\uDC4Dfiffi□□\uD83D\uDC68\uD83D\uDC67.");
        assertThat(PdfCheck.failures(pdf)).isEmpty();
    }

    @Test
    void refusesADocumentThatTheRendererWarnsAbout() {
        assertThatThrownBy(() -> renderer.render(page("<h1>Dag</h1><p style='kleur: rood'>x</p>")))
                .isInstanceOf(PdfRenderException.class)
                .hasMessageContaining("kleur");
        assertThatThrownBy(() -> renderer.render(page("<h1>Dag</h1><img alt='x' src='file:///etc/hostname'/>")))
                .isInstanceOf(PdfRenderException.class)
                .hasMessageContaining("hostname");
    }

    @Test
    void refusesHtmlThatIsNotWellFormed() {
        assertThatThrownBy(() -> renderer.render("<html><p></html>")).isInstanceOf(PdfRenderException.class);
    }

    @Test
    void rendersInSeveralThreadsAtOnce() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        Callable<String> rendering = () -> PdfCheck.spokenText(renderer.render(page("<h1>Dag</h1>")));
        for (var text : pool.invokeAll(java.util.Collections.nCopies(8, rendering))) {
            assertThat(text.get()).contains("Dag");
        }
        pool.shutdown();
    }

    private static String page(String body) {
        return """
                <!DOCTYPE html>
                <html lang="nl-BE"><head><title>Titel</title><meta name="subject" content="Proef"/><style>
                * { font-family: 'Source Sans 3', 'Noto Emoji' !important } table { -fs-table-paginate: paginate }
                @page { size: A4; @bottom-right { content: "Pagina " counter(page) " van " counter(pages); font-family: 'Source Sans 3' } }
                </style></head><body>%s</body></html>""".formatted(body);
    }
}
