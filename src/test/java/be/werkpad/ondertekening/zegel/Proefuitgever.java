package be.werkpad.ondertekening.zegel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An issuer of certificates of our own making: a root, an issuer below it, and people. */
final class Proefuitgever {
    private static final char[] GEHEIM = "proef".toCharArray();
    private static final int JAREN = 20 * 365;

    private final Instant nu;
    private final KeyPair wortelsleutel = sleutels();
    private final KeyPair tussensleutel = sleutels();
    final X509Certificate wortel;
    final X509Certificate tussen;

    Proefuitgever(String naam, Instant nu) {
        this.nu = nu;
        var eigen = new X500Name("CN=%s wortel".formatted(naam));
        var onder = new X500Name("CN=%s burgers".formatted(naam));
        wortel = certificaat(eigen, eigen, wortelsleutel, wortelsleutel, JAREN, true);
        tussen = certificaat(eigen, onder, wortelsleutel, tussensleutel, JAREN, true);
    }

    /** @param dagen how long it holds from now; less than nothing: it is over */
    byte[] getekendDoor(String mens, int dagen, byte[] pdf) {
        var paar = sleutels();
        var onder = new X500Name(tussen.getSubjectX500Principal().getName());
        var van = certificaat(onder, new X500Name("CN=" + mens), tussensleutel, paar, dagen, false);
        try {
            var opslag = KeyStore.getInstance("PKCS12");
            opslag.load(null, null);
            opslag.setKeyEntry("mens", paar.getPrivate(), GEHEIM, new Certificate[] {van, tussen});
            var bestand = new ByteArrayOutputStream();
            opslag.store(bestand, GEHEIM);
            var toen = Clock.fixed(
                    nu.plus(Math.min(dagen, 0) - 5L, ChronoUnit.DAYS),
                    Clock.systemUTC().getZone());
            return new PadesZegel(bestand.toByteArray(), GEHEIM, toen).verzegel(pdf);
        } catch (GeneralSecurityException | IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    String pem() {
        try {
            return "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n"
                    .formatted(Base64.getMimeEncoder().encodeToString(wortel.getEncoded()));
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private X509Certificate certificaat(
            X500Name door, X500Name voor, KeyPair ondertekenaar, KeyPair houder, int dagen, boolean isUitgever) {
        try {
            var bouwer = new JcaX509v3CertificateBuilder(
                            door,
                            BigInteger.valueOf(System.nanoTime()),
                            Date.from(nu.minus(1000, ChronoUnit.DAYS)),
                            Date.from(nu.plus(dagen, ChronoUnit.DAYS)),
                            voor,
                            houder.getPublic())
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(isUitgever))
                    .addExtension(
                            Extension.keyUsage,
                            true,
                            new KeyUsage(isUitgever ? KeyUsage.keyCertSign : KeyUsage.nonRepudiation));
            var handtekening = new JcaContentSignerBuilder("SHA256withRSA").build(ondertekenaar.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(bouwer.build(handtekening));
        } catch (GeneralSecurityException | OperatorCreationException | IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static KeyPair sleutels() {
        try {
            var maker = KeyPairGenerator.getInstance("RSA");
            maker.initialize(2048);
            return maker.generateKeyPair();
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
