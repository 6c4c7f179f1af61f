package be.werkpad.sjabloon;

import static be.werkpad.sjabloon.pdf.PdfCheck.failures;
import static be.werkpad.sjabloon.pdf.PdfCheck.spokenText;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.shared.Sha256;
import be.werkpad.sjabloon.Tekenblad.Regel;
import be.werkpad.sjabloon.pdf.PdfReading;
import be.werkpad.sjabloon.pdf.PdfRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** CH-4a-3: the signatures stand behind the pages that were signed, in a file that everybody can read. */
class TekenbladenTest {
    /** A heading in easy language. */
    private static final float GROTE_KOP = 18;

    private static final String PAGINA = """
            <!DOCTYPE html>
            <html lang="nl-BE"><head><title>Afsprakennota</title><meta name="subject" content="Proef"/><style>
            * { font-family: 'Source Sans 3', 'Noto Emoji' !important }
            </style></head><body><h1>Afspraken</h1><h2>Wanneer</h2><p>Op maandag.</p></body></html>""";

    private final PdfRenderer renderer = new PdfRenderer();
    private final Tekenbladen tekenbladen = new Tekenbladen(renderer);

    @Test
    void bothPartsStayOneAccessibleAndArchivableFile() throws IOException {
        var document = renderer.render(PAGINA);
        var blad = new Tekenblad(
                "Afsprakennota",
                "BW-7F3K2, versie 1",
                "Dienst Voorbeeld",
                Sha256.van(document),
                "De dienst zette een digitaal zegel op dit bestand.",
                List.of(
                        new Regel("Cliënt", "Voornaam-1 Naamë-1", null, "Op het scherm", "op maandag", "Getuige: X-1"),
                        new Regel("Werkgever", "Naam-2", "Zaakvoerder", "Via een link", "op dinsdag", null)));
        var getekend = tekenbladen.voegToe(document, blad);

        Files.write(Files.createDirectories(Path.of("target/pdf")).resolve("getekend.pdf"), getekend);
        assertThat(failures(getekend)).isEmpty();
        assertThat(spokenText(getekend))
                .startsWith(spokenText(document).strip())
                .contains(
                        "Dienst Voorbeeld",
                        "Cliënt: Voornaam-1",
                        "Zaakvoerder",
                        "Getuige: X-1",
                        Sha256.van(document).substring(0, 32));
        assertThat(PdfReading.of(getekend).artifacts()).doesNotContain("blad1van1");
        try (var voor = Loader.loadPDF(document);
                var na = Loader.loadPDF(getekend)) {
            assertThat(na.getNumberOfPages()).isEqualTo(voor.getNumberOfPages() + 1);
            assertThat(na.getDocumentInformation().getTitle())
                    .isEqualTo(voor.getDocumentInformation().getTitle());
        }
    }

    /** F.9: the signatures of a paper in easy language stand in the same large letters. */
    @Test
    void speaksTheLevelOfThePagesThatWereSigned() throws IOException {
        var eenvoudig = PAGINA.replace(
                "<meta name=\"subject\"",
                "<meta name=\"keywords\" content=\"eenvoudige taal\"/><meta name=\"subject\"");
        assertThat(lettersOpLaatsteBlad(PAGINA)).doesNotContain(GROTE_KOP);
        assertThat(lettersOpLaatsteBlad(eenvoudig)).contains(GROTE_KOP);
    }

    private Set<Float> lettersOpLaatsteBlad(String pagina) throws IOException {
        var blad = new Tekenblad("Afsprakennota", "BW-1", "Dienst Voorbeeld", "0".repeat(64), "Geen zegel.", List.of());
        var maten = new HashSet<Float>();
        try (var pdf = Loader.loadPDF(tekenbladen.voegToe(renderer.render(pagina), blad))) {
            var lezer = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    maten.add(letter.getFontSizeInPt());
                }
            };
            lezer.setStartPage(pdf.getNumberOfPages());
            lezer.getText(pdf);
        }
        return maten;
    }
}
