package be.werkpad.document;

import be.werkpad.document.pdf.PdfPages;
import org.springframework.stereotype.Component;

/** Puts the page with the signatures behind the pages that were signed, which stay as they are. */
@Component
public class Tekenbladen {
    private final DocumentRenderer renderer;

    Tekenbladen(DocumentRenderer renderer) {
        this.renderer = renderer;
    }

    /** @return one file, still PDF/A-2a and PDF/UA-1 */
    public byte[] voegToe(byte[] document, Tekenblad blad) {
        return PdfPages.append(document, renderer.pdf(blad));
    }
}
