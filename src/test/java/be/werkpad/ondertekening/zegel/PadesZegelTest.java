package be.werkpad.ondertekening.zegel;

import static be.werkpad.sjabloon.pdf.PdfCheck.failures;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.werkpad.ondertekening.Dienstzegel;
import be.werkpad.sjabloon.pdf.PdfRenderer;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The seal as other programs see it: the validator of the EU, pdfsig, and veraPDF. */
class PadesZegelTest {
    private static final char[] GEHEIM = "proef".toCharArray();
    private static final Clock KLOK = Clock.fixed(Instant.parse("2027-03-01T10:00:00Z"), ZoneId.of("Europe/Brussels"));
    private static final byte[] SLEUTEL = EigenSleutel.pkcs12("Dienst Proef", KLOK.instant(), GEHEIM);

    private final PadesZegel zegel = new PadesZegel(SLEUTEL, GEHEIM, KLOK);
    private final byte[] pdf = new PdfRenderer().render(pagina());

    @Test
    void isASignatureThatTheEuropeanValidatorAccepts() throws Exception {
        var rapport = valideer(zegel.verzegel(pdf));

        var id = rapport.getFirstSignatureId();
        assertThat(rapport.getSignatureFormat(id)).isEqualTo(SignatureLevel.PAdES_BASELINE_B);
        assertThat(rapport.getIndication(id))
                .as("%s", rapport.getAdESValidationErrors(id))
                .isEqualTo(Indication.TOTAL_PASSED);
        assertThat(rapport.getSigningTime(id)).isEqualTo(java.util.Date.from(KLOK.instant()));
    }

    @Test
    void breaksWhenOneByteOfThePagesChanges() throws Exception {
        var verzegeld = zegel.verzegel(pdf);
        var plaats = indexOf(verzegeld, "Titel-van-de-proef");
        verzegeld[plaats] = 'X';

        var rapport = valideer(verzegeld);

        assertThat(rapport.getIndication(rapport.getFirstSignatureId())).isEqualTo(Indication.TOTAL_FAILED);
    }

    @Test
    void leavesTheFileArchivableAccessibleAndTheSameUpToTheSeal() {
        var verzegeld = zegel.verzegel(pdf);

        assertThat(failures(verzegeld)).isEmpty();
        assertThat(Arrays.copyOf(verzegeld, pdf.length)).isEqualTo(pdf);
    }

    @Test
    void isSeenByPdfsig(@TempDir Path map) throws Exception {
        var programma = Path.of("/usr/bin/pdfsig");
        assumeTrue(Files.isExecutable(programma));
        var bestand = Files.write(map.resolve("getekend.pdf"), zegel.verzegel(pdf));

        var pdfsig = new ProcessBuilder(programma.toString(), "-nocert", bestand.toString())
                .redirectErrorStream(true)
                .start();
        var gezien = new String(pdfsig.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(gezien)
                .contains("Signature is Valid", "ETSI.CAdES.detached", "Dienst Proef", "Total document signed");
    }

    @Test
    void knowsUntilWhenItsKeyIsValid() {
        assertThat(zegel.isAanwezig()).isTrue();
        assertThat(zegel.geldigTot()).isEqualTo("2127-02-05");
    }

    @Test
    void warnsTwoMonthsBeforeItsCertificateEndsAndSealsNothingAfter() {
        assertThat(zegel.stand(LocalDate.parse("2126-12-07"))).isEqualTo(Dienstzegel.Stand.GELDIG);
        assertThat(zegel.stand(LocalDate.parse("2126-12-08"))).isEqualTo(Dienstzegel.Stand.LOOPT_AF);
        var later = Clock.offset(KLOK, Duration.ofDays(36_501));
        var verlopen = new PadesZegel(SLEUTEL, GEHEIM, later);

        assertThat(verlopen.stand(LocalDate.now(later))).isEqualTo(Dienstzegel.Stand.ONGELDIG);
        assertThatThrownBy(() -> verlopen.verzegel(pdf)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isAbsentWithoutAKey() {
        var geen = new PadesZegel(null, new char[0], KLOK);

        assertThat(geen.isAanwezig()).isFalse();
        assertThatThrownBy(() -> geen.verzegel(pdf)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void startsOnlyWithAFileThatThePasswordOpens(@TempDir Path map) throws Exception {
        var bestand = Files.write(map.resolve("zegel.p12"), SLEUTEL).toString();
        var configuratie = new ZegelConfiguration();

        assertThat(configuratie
                        .dienstzegel(new ZegelSettings(bestand, "proef", false), KLOK)
                        .isAanwezig())
                .isTrue();
        assertThatThrownBy(() -> configuratie.dienstzegel(new ZegelSettings(bestand, "fout", false), KLOK))
                .hasMessageContaining("WERKPAD_ZEGEL_WACHTWOORD");
        assertThatThrownBy(() -> configuratie.dienstzegel(new ZegelSettings(bestand + "x", "proef", false), KLOK))
                .hasMessageContaining("WERKPAD_ZEGEL_BESTAND");
        assertThat(configuratie
                        .dienstzegel(new ZegelSettings("", "", false), KLOK)
                        .isAanwezig())
                .isFalse();
        assertThat(configuratie
                        .dienstzegel(new ZegelSettings("", "", true), KLOK)
                        .isAanwezig())
                .isTrue();
    }

    private static SimpleReport valideer(byte[] bestand) throws Exception {
        var vertrouwd = new CommonTrustedCertificateSource();
        var opslag = KeyStore.getInstance("PKCS12");
        opslag.load(new ByteArrayInputStream(SLEUTEL), GEHEIM);
        vertrouwd.addCertificate(new CertificateToken((X509Certificate) opslag.getCertificate("zegel")));
        var controle = new CommonCertificateVerifier();
        controle.setTrustedCertSources(vertrouwd);
        var validator = new PDFDocumentValidator(new InMemoryDocument(bestand));
        validator.setCertificateVerifier(controle);
        validator.setValidationTime(java.util.Date.from(KLOK.instant().plusSeconds(60)));
        return validator.validateDocument().getSimpleReport();
    }

    private static int indexOf(byte[] bytes, String tekst) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(tekst);
    }

    private static String pagina() {
        return """
                <!DOCTYPE html>
                <html lang="nl-BE"><head><title>Titel-van-de-proef</title><meta name="subject" content="Proef"/><style>
                * { font-family: 'Source Sans 3', 'Noto Emoji' !important }
                </style></head><body><h1>Dag</h1><p>Wij tekenen.</p></body></html>""";
    }
}
