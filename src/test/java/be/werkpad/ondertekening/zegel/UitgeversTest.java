package be.werkpad.ondertekening.zegel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkpad.ondertekening.Handtekeninglezer.Certificaat;
import be.werkpad.ondertekening.Handtekeninglezer.Nazicht;
import be.werkpad.ondertekening.Handtekeninglezer.Uitkomst;
import be.werkpad.sjabloon.pdf.PdfRenderer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** G.5: a certificate with a fitting name is worth as much as who issued it. */
class UitgeversTest {
    private static final Instant NU = Instant.parse("2027-03-01T10:00:00Z");
    private static final Clock KLOK = Clock.fixed(NU, ZoneOffset.UTC);
    private static final Proefuitgever BEKEND = new Proefuitgever("Bekend", NU);
    private static final Proefuitgever VREEMD = new Proefuitgever("Vreemd", NU);
    private static final byte[] PDF = new PdfRenderer().render("""
            <!DOCTYPE html>
            <html lang="nl-BE"><head><title>Proef</title><meta name="subject" content="Proef"/><style>
            * { font-family: 'Source Sans 3', 'Noto Emoji' !important }
            </style></head><body><h1>Dag</h1><p>Wij tekenen.</p></body></html>""");

    @Test
    void trustsWhoIsIssuedThroughAnotherByARootOfTheDienst() {
        assertThat(nazicht(Set.of(BEKEND.wortel), BEKEND.getekendDoor("An Proef", 100, PDF)))
                .isEqualTo(Nazicht.VERTROUWD);
    }

    @Test
    void doesNotTrustTheSameNameFromAnotherIssuer() {
        assertThat(nazicht(Set.of(BEKEND.wortel), VREEMD.getekendDoor("An Proef", 100, PDF)))
                .isEqualTo(Nazicht.ONBEKEND);
        assertThat(nazicht(Set.of(BEKEND.wortel), Tekenaarsbestand.getekendDoor("An Proef", PDF, KLOK)))
                .as("signed by nobody but that person")
                .isEqualTo(Nazicht.ONBEKEND);
    }

    @Test
    void tellsThatACertificateIsOver() {
        assertThat(nazicht(Set.of(BEKEND.wortel), BEKEND.getekendDoor("An Proef", -10, PDF)))
                .isEqualTo(Nazicht.NIET_GELDIG);
    }

    @Test
    void checksNothingWithoutRoots() {
        assertThat(nazicht(Set.of(), VREEMD.getekendDoor("An Proef", -10, PDF))).isEqualTo(Nazicht.NIET_NAGEKEKEN);
    }

    /** Nothing in the certificate says where to ask, so there is no answer. */
    @Test
    void trustsNobodyWithoutAnAnswerWhenRevocationIsAskedToo() {
        var metIntrekking = new PadesLezer(zonderZegel(), new Uitgevers(Set.of(BEKEND.wortel), true, KLOK));

        assertThat(enige(metIntrekking, BEKEND.getekendDoor("An Proef", 100, PDF))
                        .nazicht())
                .isEqualTo(Nazicht.ONBEKEND);
    }

    @Test
    void readsRootsFromPemAndFromPkcs12(@TempDir Path map) throws Exception {
        var pem = (BEKEND.pem() + VREEMD.pem()).getBytes(StandardCharsets.UTF_8);
        assertThat(Uitgevers.lees(pem, new char[0])).containsExactlyInAnyOrder(BEKEND.wortel, VREEMD.wortel);

        var opslag = KeyStore.getInstance("PKCS12");
        opslag.load(null, null);
        opslag.setCertificateEntry("bekend", BEKEND.wortel);
        var bestand = new ByteArrayOutputStream();
        opslag.store(bestand, "geheim".toCharArray());
        assertThat(Uitgevers.lees(bestand.toByteArray(), "geheim".toCharArray()))
                .containsExactly(BEKEND.wortel);

        var fout = Files.writeString(map.resolve("fout.pem"), "geen certificaat");
        var settings = new UitgeverSettings(fout.toString(), "", false);
        assertThatThrownBy(() -> new UitgeverConfiguration().uitgevers(settings, KLOK))
                .hasMessageContaining("WERKPAD_EID_UITGEVERS");
    }

    private static Nazicht nazicht(Set<X509Certificate> wortels, byte[] getekend) {
        return enige(new PadesLezer(zonderZegel(), new Uitgevers(wortels, false, KLOK)), getekend)
                .nazicht();
    }

    private static Certificaat enige(PadesLezer lezer, byte[] getekend) {
        var gelezen = lezer.lees(getekend, PDF);
        assertThat(gelezen.uitkomst()).isEqualTo(Uitkomst.GETEKEND);
        assertThat(gelezen.certificaten()).extracting(Certificaat::naam).containsExactly("An Proef");
        return gelezen.certificaten().get(0);
    }

    private static PadesZegel zonderZegel() {
        return new PadesZegel(null, new char[0], KLOK);
    }
}
