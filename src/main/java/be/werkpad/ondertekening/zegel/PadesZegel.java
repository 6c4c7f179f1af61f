package be.werkpad.ondertekening.zegel;

import be.werkpad.ondertekening.Dienstzegel;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.KeyStore.PasswordProtection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** PAdES baseline B, invisible, so that the file stays PDF/A-2a and PDF/UA-1 (pdf-feiten, Sealing). Thread-safe. */
final class PadesZegel implements Dienstzegel {
    private final byte @Nullable [] pkcs12;
    private final char[] wachtwoord;
    private final Clock clock;
    private final @Nullable LocalDate geldigTot;

    /** @throws IllegalStateException when the file holds no key that this password opens */
    PadesZegel(byte @Nullable [] pkcs12, char[] wachtwoord, Clock clock) {
        this.pkcs12 = pkcs12;
        this.wachtwoord = wachtwoord;
        this.clock = clock;
        this.geldigTot = pkcs12 == null ? null : laatsteDag(pkcs12);
    }

    private LocalDate laatsteDag(byte[] bestand) {
        try (var token = new Pkcs12SignatureToken(bestand, new PasswordProtection(wachtwoord))) {
            return LocalDate.ofInstant(
                    sleutel(token).getCertificate().getNotAfter().toInstant(), clock.getZone());
        } catch (RuntimeException problem) {
            throw new IllegalStateException("no key in it that the password opens", problem);
        }
    }

    private static DSSPrivateKeyEntry sleutel(Pkcs12SignatureToken token) {
        var sleutels = token.getKeys();
        if (sleutels.size() != 1) {
            throw new IllegalStateException("The file for the seal must hold exactly one key");
        }
        return sleutels.get(0);
    }

    @Override
    public boolean isAanwezig() {
        return pkcs12 != null;
    }

    @Override
    public @Nullable LocalDate geldigTot() {
        return geldigTot;
    }

    @Override
    public byte[] verzegel(byte[] pdf) {
        if (pkcs12 == null) {
            throw new IllegalStateException("There is no key for the seal");
        }
        try (var token = new Pkcs12SignatureToken(pkcs12, new PasswordProtection(wachtwoord))) {
            return bytes(getekend(new InMemoryDocument(pdf), token, sleutel(token)));
        }
    }

    private DSSDocument getekend(DSSDocument pdf, Pkcs12SignatureToken token, DSSPrivateKeyEntry sleutel) {
        var service = new PAdESService(new CommonCertificateVerifier());
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        var gegevens = gegevens(sleutel);
        var waarde = token.sign(service.getDataToSign(pdf, gegevens), gegevens.getDigestAlgorithm(), sleutel);
        return service.signDocument(pdf, gegevens, waarde);
    }

    private PAdESSignatureParameters gegevens(DSSPrivateKeyEntry sleutel) {
        var gegevens = new PAdESSignatureParameters();
        gegevens.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        gegevens.setDigestAlgorithm(DigestAlgorithm.SHA256);
        gegevens.setSigningCertificate(sleutel.getCertificate());
        gegevens.setCertificateChain(sleutel.getCertificateChain());
        gegevens.bLevel().setSigningDate(Date.from(clock.instant()));
        gegevens.setReason("Zegel van de dienst op een getekend document");
        return gegevens;
    }

    private static byte[] bytes(DSSDocument document) {
        var bestand = new ByteArrayOutputStream();
        try {
            document.writeTo(bestand);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return bestand.toByteArray();
    }
}
