package be.werkpad.bijlage.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import be.werkpad.bijlage.BijlageSettings;
import be.werkpad.bijlage.Scanuitslag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** The conversation with clamd, held with a small server that reads what the protocol says and answers as clamd does. */
class ClamdScannerTest {
    private static final byte[] BESTAND = new byte[200_000];

    @Test
    void sendsTheWholeFileInPiecesAndBelievesAnOk() throws IOException {
        for (var plaats = 0; plaats < BESTAND.length; plaats++) {
            BESTAND[plaats] = (byte) plaats;
        }
        try (var clamd = NepClamd.dieAntwoordt("stream: OK\0")) {
            assertThat(scanner(clamd).keur(inhoud())).isEqualTo(Scanuitslag.SCHOON);
            assertThat(clamd.opdracht()).isEqualTo("zINSTREAM");
            assertThat(clamd.ontvangen()).isEqualTo(BESTAND);
        }
    }

    @Test
    void tellsWhenSomethingIsFound() throws IOException {
        try (var clamd = NepClamd.dieAntwoordt("stream: Eicar-Test-Signature FOUND\0")) {
            assertThat(scanner(clamd).keur(inhoud())).isEqualTo(Scanuitslag.BESMET);
        }
    }

    @Test
    void takesAnErrorForNoAnswer() throws IOException {
        try (var clamd = NepClamd.dieAntwoordt("INSTREAM size limit exceeded. ERROR\0")) {
            assertThatIOException()
                    .isThrownBy(() -> scanner(clamd).keur(inhoud()))
                    .withMessageContaining("size limit exceeded");
        }
    }

    @Test
    void takesSilenceForNoAnswer() throws IOException {
        try (var clamd = NepClamd.dieAntwoordt("")) {
            assertThatIOException().isThrownBy(() -> scanner(clamd).keur(inhoud()));
        }
    }

    @Test
    void takesAClosedDoorForNoAnswer() throws IOException {
        var clamd = NepClamd.dieAntwoordt("stream: OK\0");
        clamd.close();

        assertThatIOException().isThrownBy(() -> scanner(clamd).keur(inhoud()));
    }

    @Test
    void saysThatNobodyLookedWhenNoAddressIsConfigured() throws IOException {
        var zonder = new BijlageSettings("", Duration.ofSeconds(1), DataSize.ofMegabytes(10));

        assertThat(new ScannerConfiguration().virusscanner(zonder).keur(inhoud()))
                .isEqualTo(Scanuitslag.NIET_GESCAND);
    }

    private static ClamdScanner scanner(NepClamd clamd) {
        return new ClamdScanner("localhost", clamd.poort(), Duration.ofSeconds(5));
    }

    private static InputStream inhoud() {
        return new ByteArrayInputStream(BESTAND);
    }
}
