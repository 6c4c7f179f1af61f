package be.werkpad.sjabloon.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;

/** Whether pages of our own can be put behind a file that came from outside. */
public final class PdfReadability {
    private PdfReadability() {}

    /** It opens without a password, its pages may be used, and there are some. */
    public static boolean isReadable(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return !document.isEncrypted() && document.getNumberOfPages() > 0;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
