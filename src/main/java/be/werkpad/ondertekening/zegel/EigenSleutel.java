package be.werkpad.ondertekening.zegel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A key that the program makes for itself, for the demo and for tests. */
final class EigenSleutel {
    private static final String KROMME = "secp256r1";
    private static final int DAGEN = 36_500;

    private EigenSleutel() {}

    /** A PKCS#12 file, valid a hundred years before and after this moment, because the demo clock moves. */
    static byte[] pkcs12(String naam, Instant nu, char[] wachtwoord) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(KROMME));
            var paar = generator.generateKeyPair();
            var wie = new X500Name("CN=" + naam + ",O=Werkpad,C=BE");
            var certificaat = new JcaX509v3CertificateBuilder(
                            wie,
                            BigInteger.valueOf(nu.toEpochMilli()),
                            Date.from(nu.minus(DAGEN, ChronoUnit.DAYS)),
                            Date.from(nu.plus(DAGEN, ChronoUnit.DAYS)),
                            wie,
                            paar.getPublic())
                    .addExtension(
                            Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                    .build(new JcaContentSignerBuilder("SHA256withECDSA").build(paar.getPrivate()));
            var keten = new Certificate[] {new JcaX509CertificateConverter().getCertificate(certificaat)};
            var opslag = KeyStore.getInstance("PKCS12");
            opslag.load(null, null);
            opslag.setKeyEntry("zegel", paar.getPrivate(), wachtwoord, keten);
            var bestand = new ByteArrayOutputStream();
            opslag.store(bestand, wachtwoord);
            return bestand.toByteArray();
        } catch (GeneralSecurityException | OperatorCreationException | IOException problem) {
            throw new IllegalStateException("A key for the seal could not be made", problem);
        }
    }
}
