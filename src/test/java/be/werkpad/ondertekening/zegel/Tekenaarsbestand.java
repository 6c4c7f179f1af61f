package be.werkpad.ondertekening.zegel;

import be.werkpad.ondertekening.Dienstzegel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/** Files as people bring them in from eID or itsme, with a certificate of our own making. */
public final class Tekenaarsbestand {
    private static final char[] GEHEIM = "proef".toCharArray();

    private Tekenaarsbestand() {}

    public static byte[] getekendDoor(String naam, byte[] pdf) {
        return zegel(naam, Instant.now(), Clock.systemUTC()).verzegel(pdf);
    }

    static byte[] getekendDoor(String naam, byte[] pdf, Clock clock) {
        return zegel(naam, clock.instant(), clock).verzegel(pdf);
    }

    /** A seal whose certificate was over long ago. */
    public static Dienstzegel verlopenZegel(Clock clock) {
        return zegel("Zegel van vroeger", clock.instant().minusSeconds(36_600L * 24 * 3600), clock);
    }

    /** Writes a white box over what stood there, behind the file, as a signing program adds its signature. */
    public static byte[] veranderd(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var blad = document.getPage(0);
            try (var inkt = new PDPageContentStream(document, blad, AppendMode.APPEND, true, true)) {
                inkt.addRect(10, 10, 300, 300);
                inkt.fill();
            }
            var bestand = new ByteArrayOutputStream();
            document.saveIncremental(bestand, Set.<COSDictionary>of(blad.getCOSObject()));
            return bestand.toByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static PadesZegel zegel(String naam, Instant nu, Clock clock) {
        return new PadesZegel(EigenSleutel.pkcs12(naam, nu, GEHEIM), GEHEIM, clock);
    }
}
