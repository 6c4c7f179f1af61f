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
import java.security.PublicKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** PAdES baseline B, invisible, so that the file stays PDF/A-2a and PDF/UA-1 (pdf-feiten, Sealing). Thread-safe. */
final class PadesZegel implements Dienstzegel {
    /** Opened once: opening costs as much as sealing, because the password is stretched. */
    private final @Nullable Sleutel sleutel;

    private final Clock clock;

    /** @throws IllegalStateException when the file holds no key that this password opens */
    PadesZegel(byte @Nullable [] pkcs12, char[] wachtwoord, Clock clock) {
        this.clock = clock;
        this.sleutel = pkcs12 == null ? null : Sleutel.uit(pkcs12, wachtwoord);
    }

    private record Sleutel(Pkcs12SignatureToken token, DSSPrivateKeyEntry ingang) {
        static Sleutel uit(byte[] pkcs12, char[] wachtwoord) {
            try {
                var token = new Pkcs12SignatureToken(pkcs12, new PasswordProtection(wachtwoord));
                return new Sleutel(token, enige(token.getKeys()));
            } catch (RuntimeException problem) {
                throw new IllegalStateException("no key in it that the password opens", problem);
            }
        }

        private static DSSPrivateKeyEntry enige(List<DSSPrivateKeyEntry> sleutels) {
            if (sleutels.size() != 1) {
                throw new IllegalStateException("The file for the seal must hold exactly one key");
            }
            return sleutels.get(0);
        }
    }

    @Override
    public boolean isAanwezig() {
        return sleutel != null;
    }

    @Override
    public boolean isBruikbaar() {
        return sleutel != null && sleutel.ingang.getCertificate().isValidOn(Date.from(clock.instant()));
    }

    @Override
    public boolean isVan(PublicKey ander) {
        return sleutel != null && sleutel.ingang.getCertificate().getPublicKey().equals(ander);
    }

    @Override
    public @Nullable LocalDate geldigTot() {
        return sleutel == null
                ? null
                : LocalDate.ofInstant(
                        sleutel.ingang.getCertificate().getNotAfter().toInstant(), clock.getZone());
    }

    @Override
    public byte[] verzegel(byte[] pdf) {
        if (sleutel == null || !isBruikbaar()) {
            throw new IllegalStateException("There is no key for the seal, or its certificate does not hold now");
        }
        return bytes(getekend(new InMemoryDocument(pdf), sleutel));
    }

    private DSSDocument getekend(DSSDocument pdf, Sleutel sleutel) {
        var service = new PAdESService(new CommonCertificateVerifier());
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        var gegevens = gegevens(sleutel.ingang);
        var waarde =
                sleutel.token.sign(service.getDataToSign(pdf, gegevens), gegevens.getDigestAlgorithm(), sleutel.ingang);
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
