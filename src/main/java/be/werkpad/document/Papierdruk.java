package be.werkpad.document;

import be.werkpad.sjabloon.DocumentRenderer;
import org.springframework.stereotype.Component;

/** Makes an accessible PDF of a page that another module laid out. */
@Component
public class Papierdruk {
    private final DocumentRenderer renderer;

    Papierdruk(DocumentRenderer renderer) {
        this.renderer = renderer;
    }

    /** @param html well-formed, with a title, a lang and all styles in its head */
    public byte[] pdf(String html) {
        return renderer.druk(html);
    }
}
