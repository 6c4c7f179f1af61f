package be.werkpad.sjabloon;

import be.werkpad.sjabloon.inhoud.Opmaak;
import be.werkpad.sjabloon.pdf.PdfPages;
import be.werkpad.sjabloon.pdf.PdfRenderer;
import org.springframework.stereotype.Component;

/** Puts the page with the signatures behind the pages that were signed, which stay as they are. */
@Component
public class Tekenbladen {
    private final Opmaak opmaak = new Opmaak();
    private final PdfRenderer renderer;

    Tekenbladen(PdfRenderer renderer) {
        this.renderer = renderer;
    }

    /**
     * In the level of the pages that were signed.
     *
     * @return one file, still PDF/A-2a and PDF/UA-1
     */
    public byte[] voegToe(byte[] document, Tekenblad blad) {
        var eenvoudig = PdfPages.hasKeyword(document, Opmaak.EENVOUDIGE_TAAL);
        return PdfPages.append(document, renderer.render(opmaak.html(blad, eenvoudig)));
    }
}
