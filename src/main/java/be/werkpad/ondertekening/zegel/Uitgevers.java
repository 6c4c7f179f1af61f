package be.werkpad.ondertekening.zegel;

import be.werkpad.ondertekening.Handtekeninglezer.Nazicht;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose certificates the dienst trusts, checked as RFC 5280 says (PKIX). Thread-safe. */
final class Uitgevers {
    private final Set<TrustAnchor> wortels;
    private final boolean intrekking;
    private final Clock clock;

    /**
     * @param wortels empty: nothing is checked
     * @param intrekking also whether a certificate was revoked, which asks the network
     */
    Uitgevers(Collection<X509Certificate> wortels, boolean intrekking, Clock clock) {
        this.wortels =
                wortels.stream().map(wortel -> new TrustAnchor(wortel, null)).collect(Collectors.toUnmodifiableSet());
        this.intrekking = intrekking;
        this.clock = clock;
    }

    /**
     * @param bestand certificates in PEM, or a PKCS#12 file
     * @throws IllegalStateException when there is no certificate in it that can be read
     */
    static Set<X509Certificate> lees(byte[] bestand, char[] wachtwoord) {
        try {
            var wortels = isPem(bestand) ? uitPem(bestand) : uitPkcs12(bestand, wachtwoord);
            if (wortels.isEmpty()) {
                throw new IllegalStateException("no certificate in it");
            }
            return wortels;
        } catch (GeneralSecurityException | IOException problem) {
            throw new IllegalStateException("no certificates in it that can be read", problem);
        }
    }

    private static boolean isPem(byte[] bestand) {
        return new String(bestand, java.nio.charset.StandardCharsets.ISO_8859_1)
                .contains("-----BEGIN CERTIFICATE-----");
    }

    private static Set<X509Certificate> uitPem(byte[] bestand) throws CertificateException {
        return CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(bestand)).stream()
                .map(X509Certificate.class::cast)
                .collect(Collectors.toSet());
    }

    private static Set<X509Certificate> uitPkcs12(byte[] bestand, char[] wachtwoord)
            throws GeneralSecurityException, IOException {
        var opslag = KeyStore.getInstance("PKCS12");
        opslag.load(new ByteArrayInputStream(bestand), wachtwoord);
        var wortels = new java.util.HashSet<X509Certificate>();
        for (var naam : Collections.list(opslag.aliases())) {
            if (opslag.getCertificate(naam) instanceof X509Certificate wortel) {
                wortels.add(wortel);
            }
        }
        return wortels;
    }

    /** @param meegestuurd what the file holds between this certificate and a root */
    Nazicht kijkNa(X509Certificate certificaat, Collection<X509Certificate> meegestuurd) {
        if (wortels.isEmpty()) {
            return Nazicht.NIET_NAGEKEKEN;
        }
        try {
            certificaat.checkValidity(Date.from(clock.instant()));
        } catch (CertificateException nietNu) {
            return Nazicht.NIET_GELDIG;
        }
        try {
            bouwPad(certificaat, meegestuurd);
            return Nazicht.VERTROUWD;
        } catch (GeneralSecurityException geenPad) {
            return Nazicht.ONBEKEND;
        }
    }

    private void bouwPad(X509Certificate certificaat, Collection<X509Certificate> meegestuurd)
            throws GeneralSecurityException {
        var keuze = new X509CertSelector();
        keuze.setCertificate(certificaat);
        var eisen = new PKIXBuilderParameters(wortels, keuze);
        eisen.setDate(Date.from(clock.instant()));
        eisen.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(meegestuurd)));
        eisen.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(Set.of(certificaat))));
        eisen.setRevocationEnabled(false);
        var bouwer = CertPathBuilder.getInstance("PKIX");
        if (intrekking) {
            eisen.addCertPathChecker((java.security.cert.PKIXRevocationChecker) bouwer.getRevocationChecker());
        }
        bouwer.build(eisen);
    }
}
