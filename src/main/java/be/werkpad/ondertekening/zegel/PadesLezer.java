package be.werkpad.ondertekening.zegel;

import be.werkpad.ondertekening.Handtekeninglezer;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import org.springframework.stereotype.Component;

/** Reads the signature dictionaries of a PDF and checks them against its bytes. Asks nothing of the network. */
@Component
class PadesLezer implements Handtekeninglezer {
    @Override
    public boolean isGetekend(byte[] bestand) {
        try {
            var pdf = new PDFDocumentAnalyzer(new InMemoryDocument(bestand));
            var controle = new CommonCertificateVerifier();
            controle.setAIASource(null);
            pdf.setCertificateVerifier(controle);
            var handtekeningen = pdf.getSignatures();
            return !handtekeningen.isEmpty() && handtekeningen.stream().allMatch(PadesLezer::klopt);
        } catch (RuntimeException onleesbaar) {
            return false;
        }
    }

    private static boolean klopt(AdvancedSignature handtekening) {
        handtekening.checkSignatureIntegrity();
        return handtekening.getSignatureCryptographicVerification().isSignatureValid();
    }
}
