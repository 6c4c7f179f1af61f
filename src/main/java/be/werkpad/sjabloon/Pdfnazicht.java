package be.werkpad.sjabloon;

import be.werkpad.sjabloon.pdf.PdfReadability;
import org.springframework.stereotype.Component;

/** Looks at a PDF that was made outside, before it becomes a document. */
@Component
public class Pdfnazicht {
    /** It can be read and signed: no password, at least one page. */
    public boolean isBruikbaar(byte[] pdf) {
        return PdfReadability.isReadable(pdf);
    }
}
