package be.werkpad.bijlage;

import static be.werkpad.bijlage.BestandMother.bestand;
import static be.werkpad.bijlage.BestandMother.tekst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** F.13, F.27: what comes in, what does not, and what is said about it. */
class BestandskeuringTest {
    private static final int GROOTSTE = 10 * 1024 * 1024;
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String SOORT = "soortNietToegelaten";
    private static final String KAPOT = "beschadigd";
    private static final String ACTIEF = "actieveInhoud";

    private final Bestandskeuring keuring = keuring(inhoud -> Scanuitslag.SCHOON);

    static Stream<Arguments> goedeBestanden() {
        var heic = List.of("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1").stream()
                .map(merk -> Arguments.of(
                        "IMG_" + merk + ".HEIC", BestandMother.heic(merk), "IMG_" + merk + ".heic", "image/heic"));
        var word = Map.of(
                        "nota.docx", WordMother.docx(),
                        "vol.docx", WordMother.volleDocx(),
                        "eigen-sjabloon.docx",
                                WordMother.docxMetRelatie(
                                        "attachedTemplate", "file:///C:\\Sjablonen\\Brief.dotx", "External"))
                .entrySet()
                .stream()
                .map(bestand -> Arguments.of(bestand.getKey(), bestand.getValue(), bestand.getKey(), DOCX));
        var andere = Stream.of(
                Arguments.of("brief.pdf", PdfMother.pdf(), "brief.pdf", "application/pdf"),
                Arguments.of("ingepakt.pdf", PdfMother.ingepakt(), "ingepakt.pdf", "application/pdf"),
                Arguments.of("met-eid.pdf", PdfMother.getekend(), "met-eid.pdf", "application/pdf"),
                Arguments.of("groot.pdf", PdfMother.pdf(GROOTSTE), "groot.pdf", "application/pdf"),
                Arguments.of("foto.JPG", BestandMother.jpeg(), "foto.jpg", "image/jpeg"),
                Arguments.of("scherm.png", BestandMother.png(), "scherm.png", "image/png"),
                Arguments.of("foto.pdf", BestandMother.png(), "foto.png", "image/png"));
        return Stream.of(heic, word, andere).flatMap(Function.identity());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goedeBestanden")
    void letsInWhatItKnowsAndNamesItAfterWhatItIs(String naam, byte[] inhoud, String bewaardAls, String mediatype) {
        try (var gekeurd = keuring.keur(bestand(naam, inhoud), "scan")) {
            assertThat(gekeurd.kenmerken())
                    .isEqualTo(new GekeurdBestand.Kenmerken(
                            bewaardAls, mediatype, inhoud.length, Sha256.van(inhoud), Scanuitslag.SCHOON));
        }
    }

    static Stream<Arguments> slechteBestanden() {
        return Stream.of(
                Arguments.of("leeg.pdf", new byte[0], "leeg"),
                Arguments.of("te-groot.pdf", PdfMother.pdf(GROOTSTE + 1), "teGroot"),
                Arguments.of("programma.pdf", BestandMother.exe(), SOORT),
                Arguments.of("rekenblad.xlsx", WordMother.xlsx(), SOORT),
                Arguments.of("archief.zip", WordMother.zip(), SOORT),
                Arguments.of("pagina.pdf", tekst("<!doctype html><html><script>alert(1)</script></html>"), SOORT),
                Arguments.of("tekening.png", tekst("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), SOORT),
                Arguments.of("tekst.pdf", tekst("gewone tekst"), SOORT),
                Arguments.of("film.heic", BestandMother.heic("mp42"), SOORT),
                Arguments.of("begin.heic", BestandMother.begin(BestandMother.heic("heic"), 24, "geen foto"), KAPOT),
                Arguments.of("begin.png", BestandMother.begin(BestandMother.png(), 8, "<svg/>"), KAPOT),
                Arguments.of("begin.jpg", BestandMother.begin(BestandMother.jpeg(), 3, ""), KAPOT),
                Arguments.of("reus.png", BestandMother.png(60_000), "teVeelPunten"));
    }

    static Stream<Arguments> wordMetMacros() {
        var vba = "application/vnd.ms-office.vbaProject";
        return Stream.of(
                Arguments.of("macro.docm", WordMother.docm(), SOORT),
                Arguments.of("macro.docx", WordMother.docm(), SOORT),
                Arguments.of("achteraan.docx", WordMother.achterElkaar(WordMother.docx(), WordMother.docm()), KAPOT),
                Arguments.of("vooraan.docx", WordMother.achterElkaar(tekst("PK"), WordMother.docx()), SOORT),
                Arguments.of("staart.docx", WordMother.achterElkaar(WordMother.docx(), tekst("macro")), KAPOT),
                Arguments.of(
                        "andere-naam.docx",
                        WordMother.metAndereNaam(
                                WordMother.docxMet("word/vbaProject.bin", "m"),
                                "word/vbaProject.bin",
                                "word/vbaProject.xml"),
                        KAPOT),
                Arguments.of("project.docx", WordMother.docxMet("word/vbaProject.bin", "macro"), ACTIEF),
                Arguments.of("dat.docx", WordMother.docxMet("word/project.dat", "macro"), ACTIEF),
                Arguments.of(
                        "soort.docx",
                        WordMother.docxMetSoort(
                                "<Override PartName=\"/word/a.xml\" ContentType=\"%s\"/>".formatted(vba)),
                        SOORT),
                Arguments.of(
                        "klein.docx",
                        WordMother.docxMetSoort(
                                "<Default Extension=\"xml\" ContentType=\"application/vnd.ms-word.document.macroenabled.main+xml\"/>"),
                        SOORT),
                Arguments.of(
                        "opgevuld.docx",
                        WordMother.docxMetSoort(
                                Stream.generate(() -> "<!-- " + UUID.randomUUID() + " -->")
                                                .limit(25_000)
                                                .collect(Collectors.joining())
                                        + "<Default Extension=\"xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>"),
                        SOORT));
    }

    static Stream<Arguments> wordDatIetsOphaaltOfMeebrengt() {
        var sjabloon = "attachedTemplate";
        var relaties = List.of(
                List.of(sjabloon, "https://voorbeeld.invalid/a.dotm", "External"),
                List.of(sjabloon, "&#104;ttps://voorbeeld.invalid/a.dotm", "External"),
                List.of(sjabloon, "file://server/map/a.dotm", "External"),
                List.of(sjabloon, "//server/a.dotm", "External"),
                List.of(sjabloon, "file:///\\\\server\\a.dotm", "external"),
                List.of("image", "https://voorbeeld.invalid/pixel.png", "External"),
                List.of("image", "//server/pixel.png", ""),
                List.of("oleObject", "mhtml:https://voorbeeld.invalid/x!https://voorbeeld.invalid/x", "External"),
                List.of("oleObject", "media/a.xml", ""),
                List.of("aFChunk", "afchunk.xml", ""));
        var verwijzing = relaties.stream()
                .map(r -> Arguments.of(
                        String.join(" ", r), WordMother.docxMetRelatie(r.get(0), r.get(1), r.get(2)), ACTIEF));
        var deel = List.of(
                "word/activeX/activeX1.xml",
                "word/embeddings/tabel.xlsm",
                "word/embeddings/tabel.xml",
                "word/afchunk.rtf",
                "word/afchunk.mht")
                .stream();
        var programma = Stream.of(
                        "ole", "hta", "lnk", "scr", "com", "msi", "wsf", "vbe", "iso", "html", "xlam", "exe", "js",
                        "docx")
                .map(einde -> "word/media/a." + einde);
        var delen =
                Stream.concat(deel, programma).map(naam -> Arguments.of(naam, WordMother.docxMet(naam, "x"), ACTIEF));
        var http = WordMother.relaties(sjabloon, "https://voorbeeld.invalid/a.dotm", "External");
        var vermomd = Stream.of(
                Arguments.of(
                        "hoofdletters",
                        WordMother.docxMetRelaties("word/_rels/Settings.xml.rels", http, StandardCharsets.UTF_8),
                        ACTIEF),
                Arguments.of(
                        "utf-16",
                        WordMother.docxMetRelaties("word/_rels/settings.xml.rels", http, StandardCharsets.UTF_16),
                        ACTIEF),
                Arguments.of(
                        "dtd",
                        WordMother.docxMet(
                                "word/_rels/settings.xml.rels", "<!DOCTYPE x [<!ENTITY a \"b\">]><Relationships/>"),
                        KAPOT),
                Arguments.of("geen xml", WordMother.docxMet("word/_rels/settings.xml.rels", "zomaar"), KAPOT));
        return Stream.of(verwijzing, delen, vermomd).flatMap(Function.identity());
    }

    static Stream<Arguments> pdfsMetIetsErin() {
        return Stream.of(
                Arguments.of("begin.pdf", tekst("%PDF-"), KAPOT),
                Arguments.of("scan.pdf", tekst("%PDF-1.7 scan"), KAPOT),
                Arguments.of("wachtwoord.pdf", PdfMother.metWachtwoord(), "beveiligd"),
                Arguments.of(
                        "script.pdf", PdfMother.pdfMet("/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"), ACTIEF),
                Arguments.of(
                        "vermomd.pdf", PdfMother.pdfMet("/OpenAction 5 0 R", "<</S/J#61vaScript/J#53(x)>>"), ACTIEF),
                Arguments.of("programma.pdf", PdfMother.pdfMet("/OpenAction<</S/Launch/F(a.exe)>>"), ACTIEF),
                Arguments.of("diep.pdf", PdfMother.pdfMet("/X[[<</Y[<</S/Launch>>]>>]]"), ACTIEF),
                Arguments.of("xfa.pdf", PdfMother.pdfMet("/AcroForm<</Fields[]/XFA 4 0 R>>"), ACTIEF),
                Arguments.of(
                        "bijlage.pdf",
                        PdfMother.pdfMet(
                                "/Names<</EmbeddedFiles<</Names[(a)5 0 R]>>>>",
                                "<</Type/Filespec/F(a.exe)/EF<</F 4 0 R>>>>"),
                        ACTIEF),
                Arguments.of(
                        "los.pdf",
                        PdfMother.pdfMet("", "<</Type/EmbeddedFile/Length 1>>\nstream\nx\nendstream"),
                        ACTIEF));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"slechteBestanden", "wordMetMacros", "wordDatIetsOphaaltOfMeebrengt", "pdfsMetIetsErin"})
    void keepsOutEverythingElseWithAReasonBesideTheField(String naam, byte[] inhoud, String code) {
        assertThatThrownBy(() -> keuring.keur(bestand(naam, inhoud), "scan"))
                .asInstanceOf(type(DomainException.class))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("bijlage." + code);
                    assertThat(refusal.fouten()).singleElement().satisfies(fout -> assertThat(fout.veld())
                            .isEqualTo("scan"));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/media/groot.xml", "word/_rels/settings.xml.rels", "[Content_Types].xml"})
    @Timeout(10)
    void stopsAtASmallFileThatUnpacksToGigabytes(String deel) {
        var bom = WordMother.bom(deel);

        assertThat(bom).hasSizeBetween(1_000_000, 4_000_000);
        assertThat(code(bom)).isEqualTo("bijlage.beschadigd");
    }

    @Test
    @Timeout(10)
    void stopsAtAPdfThatUnpacksToGigabytes() {
        assertThat(code(PdfMother.bom())).isEqualTo("bijlage.beschadigd");
    }

    @Test
    void leavesNothingOnDiskWhenItIsClosed() throws IOException {
        var gekeurd = keuring.keur(bestand("a.pdf", PdfMother.pdf()), "bestand");
        try (var inhoud = gekeurd.lees()) {
            assertThat(inhoud.readAllBytes()).isEqualTo(PdfMother.pdf());
        }

        gekeurd.close();

        assertThatThrownBy(gekeurd::lees).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void keepsOutWhatTheScannerFoundBad() {
        assertThatThrownBy(
                        () -> keuring(inhoud -> Scanuitslag.BESMET).keur(bestand("a.pdf", PdfMother.pdf()), "bestand"))
                .asInstanceOf(type(DomainException.class))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("bijlage.besmet"));
    }

    @Test
    void letsNothingInWhenTheScannerIsSilent() {
        var stil = keuring(inhoud -> {
            throw new IOException("no route to host");
        });

        assertThatThrownBy(() -> stil.keur(bestand("a.pdf", PdfMother.pdf()), "bestand"))
                .asInstanceOf(type(DomainException.class))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("bijlage.scannerAntwoordtNiet"));
    }

    @Test
    void saysHonestlyThatNobodyLookedWhenThereIsNoScanner() {
        try (var gekeurd =
                keuring(inhoud -> Scanuitslag.NIET_GESCAND).keur(bestand("a.pdf", PdfMother.pdf()), "bestand")) {
            assertThat(gekeurd.kenmerken().scan()).isEqualTo(Scanuitslag.NIET_GESCAND);
        }
    }

    private String code(byte[] inhoud) {
        return catchThrowableOfType(DomainException.class, () -> keuring.keur(bestand("bom", inhoud), "bestand"))
                .code();
    }

    private static Bestandskeuring keuring(Virusscanner scanner) {
        return new Bestandskeuring(
                scanner, new BijlageSettings(null, Duration.ofSeconds(1), DataSize.ofBytes(GROOTSTE)));
    }
}
