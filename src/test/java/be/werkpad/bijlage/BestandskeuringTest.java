package be.werkpad.bijlage;

import static be.werkpad.bijlage.BestandMother.bestand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.Sha256;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

/** F.13, F.27: what comes in, what does not, and what is said about it. */
class BestandskeuringTest {
    private static final int GROOTSTE = 10 * 1024 * 1024;

    private final Bestandskeuring keuring = keuring(inhoud -> Scanuitslag.SCHOON);

    static Stream<Arguments> goedeBestanden() {
        return Stream.of(
                Arguments.of("brief.pdf", BestandMother.pdf(), "brief.pdf", "application/pdf"),
                Arguments.of("foto.JPG", BestandMother.jpeg(), "foto.jpg", "image/jpeg"),
                Arguments.of("scherm.png", BestandMother.png(), "scherm.png", "image/png"),
                Arguments.of("IMG_0001.HEIC", BestandMother.heic(), "IMG_0001.heic", "image/heic"),
                Arguments.of(
                        "nota.docx",
                        BestandMother.docx(),
                        "nota.docx",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                Arguments.of("groot.pdf", BestandMother.pdf(GROOTSTE), "groot.pdf", "application/pdf"),
                Arguments.of("foto.pdf", BestandMother.png(), "foto.png", "image/png"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goedeBestanden")
    void letsInWhatItKnowsAndNamesItAfterWhatItIs(String naam, byte[] inhoud, String bewaardAls, String mediatype) {
        assertThat(keuring.keur(bestand(naam, inhoud)))
                .isEqualTo(new Bestandskeuring.Gekeurd(
                        bewaardAls, mediatype, inhoud.length, Sha256.van(inhoud), Scanuitslag.SCHOON));
    }

    static Stream<Arguments> slechteBestanden() {
        var sjabloon = "<Relationship Type=\"attachedTemplate\" Target=\"%s\" TargetMode=\"External\"/>";
        return Stream.of(
                Arguments.of("leeg.pdf", new byte[0], "bijlage.leeg"),
                Arguments.of("te-groot.pdf", BestandMother.pdf(GROOTSTE + 1), "bijlage.teGroot"),
                Arguments.of("programma.pdf", BestandMother.exe(), "bijlage.soortNietToegelaten"),
                Arguments.of("macro.docm", BestandMother.docm(), "bijlage.soortNietToegelaten"),
                Arguments.of("macro.docx", BestandMother.docm(), "bijlage.soortNietToegelaten"),
                Arguments.of(
                        "verstopt.docx",
                        BestandMother.docxMet("word/vbaProject.bin", "macro"),
                        "bijlage.soortNietToegelaten"),
                Arguments.of(
                        "activex.docx",
                        BestandMother.docxMet("word/activeX/activeX1.xml", "x"),
                        "bijlage.soortNietToegelaten"),
                Arguments.of(
                        "ingepakt.docx",
                        BestandMother.docxMet("word/embeddings/tabel.xlsm", "x"),
                        "bijlage.soortNietToegelaten"),
                Arguments.of(
                        "sjabloon.docx",
                        BestandMother.docxMet(
                                "word/_rels/settings.xml.rels", sjabloon.formatted("https://voorbeeld.invalid/a.dotm")),
                        "bijlage.soortNietToegelaten"),
                Arguments.of("bom.docx", BestandMother.bom(), "bijlage.soortNietToegelaten"),
                Arguments.of("rekenblad.xlsx", BestandMother.xlsx(), "bijlage.soortNietToegelaten"),
                Arguments.of("archief.zip", BestandMother.zip(), "bijlage.soortNietToegelaten"),
                Arguments.of(
                        "pagina.pdf",
                        BestandMother.tekst("<!doctype html><html><script>alert(1)</script></html>"),
                        "bijlage.soortNietToegelaten"),
                Arguments.of(
                        "tekening.png",
                        BestandMother.tekst("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                        "bijlage.soortNietToegelaten"),
                Arguments.of("tekst.pdf", BestandMother.tekst("gewone tekst"), "bijlage.soortNietToegelaten"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slechteBestanden")
    void keepsOutEverythingElseWithAReasonBesideTheField(String naam, byte[] inhoud, String code) {
        assertThatThrownBy(() -> keuring.keur(bestand(naam, inhoud)))
                .asInstanceOf(type(DomainException.class))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.fouten()).singleElement().satisfies(fout -> assertThat(fout.veld())
                            .isEqualTo("bestand"));
                });
    }

    @Test
    void letsInAWordFileWhoseTemplateIsOnTheOwnDisk() {
        var eigen = "<Relationship Type=\"attachedTemplate\" Target=\"file:///C:/Sjablonen/Brief.dotx\"/>";

        assertThat(keuring.keur(bestand("brief.docx", BestandMother.docxMet("word/_rels/settings.xml.rels", eigen)))
                        .naam())
                .isEqualTo("brief.docx");
    }

    @Test
    void keepsOutWhatTheScannerFoundBad() {
        assertThatThrownBy(() -> keuring(inhoud -> Scanuitslag.BESMET).keur(bestand("a.pdf", BestandMother.pdf())))
                .asInstanceOf(type(DomainException.class))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("bijlage.besmet"));
    }

    @Test
    void letsNothingInWhenTheScannerIsSilent() {
        var stil = keuring(inhoud -> {
            throw new IOException("no route to host");
        });

        assertThatThrownBy(() -> stil.keur(bestand("a.pdf", BestandMother.pdf())))
                .asInstanceOf(type(DomainException.class))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("bijlage.scannerAntwoordtNiet"));
    }

    @Test
    void saysHonestlyThatNobodyLookedWhenThereIsNoScanner() {
        assertThat(keuring(inhoud -> Scanuitslag.NIET_GESCAND)
                        .keur(bestand("a.pdf", BestandMother.pdf()))
                        .scan())
                .isEqualTo(Scanuitslag.NIET_GESCAND);
    }

    private static Bestandskeuring keuring(Virusscanner scanner) {
        return new Bestandskeuring(
                scanner, new BijlageSettings(null, Duration.ofSeconds(1), DataSize.ofBytes(GROOTSTE)));
    }
}
