package be.werkpad.sjabloon;

import static be.werkpad.sjabloon.Dossiers.SJABLONEN;
import static be.werkpad.sjabloon.pdf.PdfCheck.emptyPages;
import static be.werkpad.sjabloon.pdf.PdfCheck.failures;
import static be.werkpad.sjabloon.pdf.PdfCheck.printedText;
import static be.werkpad.sjabloon.pdf.PdfCheck.strandedHeadings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.verapdf.pdfa.flavours.PDFAFlavour.PDFA_2_A;
import static org.verapdf.pdfa.flavours.PDFAFlavour.PDFUA_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The proofs under C.6 that look at the file, for every kind, empty, complete and very long, in both levels. */
class PapierTest {
    private static final DocumentRenderer RENDERER = Dossiers.renderer();

    static Stream<String> soorten() {
        return SJABLONEN.voorschriften().stream().map(Voorschrift::sleutel);
    }

    @ParameterizedTest
    @MethodSource("soorten")
    void isAccessibleAndTellsWhatThePageTells(String soort) throws IOException {
        for (var dossier : Map.of(
                        "leeg", Dossiers.zonderAntwoorden(soort),
                        "vol", Dossiers.volledig(soort),
                        "lang", Dossiers.zeerLang(soort))
                .entrySet()) {
            for (var niveau : niveaus(soort)) {
                var naam = "%s-%s-%s".formatted(soort, dossier.getKey(), niveau);
                var papier = RENDERER.maak(SJABLONEN.meegeleverd(soort), dossier.getValue(), niveau);
                Files.write(Files.createDirectories(Path.of("target/pdf")).resolve(naam + ".pdf"), papier.pdf());
                assertThat(failures(papier.pdf(), PDFA_2_A)).as(naam).isEmpty();
                assertThat(failures(papier.pdf(), PDFUA_1)).as(naam).isEmpty();
                assertThat(HtmlText.firstDifference(papier.html(), papier.pdf()))
                        .as(naam)
                        .isEmpty();
                assertThat(printedText(papier.pdf())).as(naam).doesNotContain("${", "[[", "th:", "data-", "null", "□");
                assertThat(printedText(papier.pdf())).as(naam).doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}");
                // in a very long dossier a list of many rows may still leave its heading behind
                if (!dossier.getKey().equals("lang")) {
                    assertThat(strandedHeadings(papier.pdf(), HtmlText.inleidingen(papier.html())))
                            .as(naam)
                            .isEmpty();
                }
                assertThat(emptyPages(papier.pdf())).as(naam).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("soorten")
    void hasATitleALanguageAndNumberedPages(String soort) throws IOException {
        var bytes = RENDERER.maak(SJABLONEN.meegeleverd(soort), Dossiers.volledig(soort), Taalniveau.DUIDELIJK)
                .pdf();
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .startsWith(SJABLONEN.voorschrift(soort).naam() + " van ");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl-BE");
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(printedText(bytes))
                    .contains("BW-7F3K2 · versie 1 · pagina %d van %<d".formatted(pdf.getNumberOfPages()));
        }
    }

    private static List<Taalniveau> niveaus(String soort) {
        return SJABLONEN.voorschrift(soort).isVoorClient()
                ? List.of(Taalniveau.values())
                : List.of(Taalniveau.DUIDELIJK);
    }
}
