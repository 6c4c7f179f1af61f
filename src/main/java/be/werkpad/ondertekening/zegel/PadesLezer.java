package be.werkpad.ondertekening.zegel;

import be.werkpad.ondertekening.Dienstzegel;
import be.werkpad.ondertekening.Handtekeninglezer;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.util.Arrays;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.springframework.stereotype.Component;

/** Reads the signature dictionaries of a PDF and checks them against its bytes, and who issued the certificates. */
@Component
class PadesLezer implements Handtekeninglezer {
    private final Dienstzegel zegel;
    private final Uitgevers uitgevers;

    PadesLezer(Dienstzegel zegel, Uitgevers uitgevers) {
        this.zegel = zegel;
        this.uitgevers = uitgevers;
    }

    @Override
    public Gelezen lees(byte[] bestand, byte[] origineel) {
        try {
            return gelezen(bestand, origineel);
        } catch (RuntimeException onleesbaar) {
            return zonder(Uitkomst.NIET_GETEKEND);
        }
    }

    private Gelezen gelezen(byte[] bestand, byte[] origineel) {
        var handtekeningen = handtekeningen(bestand);
        if (handtekeningen.isEmpty() || !handtekeningen.stream().allMatch(PadesLezer::isHeel)) {
            return zonder(Uitkomst.NIET_GETEKEND);
        }
        var certificaten = handtekeningen.stream()
                .map(PAdESSignature::getSigningCertificateToken)
                .toList();
        if (certificaten.stream().anyMatch(een -> zegel.isVan(een.getPublicKey()))) {
            return zonder(Uitkomst.EIGEN_ZEGEL);
        }
        var isOnsDocument = begintMet(bestand, origineel)
                && handtekeningen.stream().allMatch(een -> dekt(een, origineel.length))
                && Bladvergelijking.zelfde(origineel, bestand);
        return isOnsDocument
                ? new Gelezen(
                        Uitkomst.GETEKEND,
                        handtekeningen.stream().map(this::certificaat).toList())
                : zonder(Uitkomst.ANDER_DOCUMENT);
    }

    private static List<PAdESSignature> handtekeningen(byte[] bestand) {
        var pdf = new PDFDocumentAnalyzer(new InMemoryDocument(bestand));
        var controle = new CommonCertificateVerifier();
        controle.setAIASource(null);
        pdf.setCertificateVerifier(controle);
        return pdf.getSignatures().stream().map(PAdESSignature.class::cast).toList();
    }

    private static boolean isHeel(PAdESSignature handtekening) {
        handtekening.checkSignatureIntegrity();
        return handtekening.getSignatureCryptographicVerification().isSignatureValid();
    }

    private static boolean begintMet(byte[] bestand, byte[] origineel) {
        return bestand.length > origineel.length
                && Arrays.equals(bestand, 0, origineel.length, origineel, 0, origineel.length);
    }

    private static boolean dekt(PAdESSignature handtekening, int lengte) {
        var bereik = handtekening.getPdfRevision().getByteRange();
        return bereik.getFirstPartStart() == 0 && bereik.getFirstPartEnd() >= lengte;
    }

    private Certificaat certificaat(PAdESSignature handtekening) {
        var certificaat = handtekening.getSigningCertificateToken().getCertificate();
        var meegestuurd = handtekening.getCertificates().stream()
                .map(CertificateToken::getCertificate)
                .toList();
        return new Certificaat(
                naam(certificaat.getSubjectX500Principal()).replaceAll("\\s*\\([^)]*\\)\\s*$", ""),
                naam(certificaat.getIssuerX500Principal()),
                uitgevers.kijkNa(certificaat, meegestuurd));
    }

    private static String naam(X500Principal wie) {
        var naam = X500Name.getInstance(wie.getEncoded());
        for (ASN1ObjectIdentifier deel : List.of(BCStyle.CN, BCStyle.O)) {
            var gevonden = naam.getRDNs(deel);
            if (gevonden.length > 0) {
                return IETFUtils.valueToString(gevonden[0].getFirst().getValue());
            }
        }
        return naam.toString();
    }

    private static Gelezen zonder(Uitkomst uitkomst) {
        return new Gelezen(uitkomst, List.of());
    }
}
