package be.werkpad.sjabloon;

import be.werkpad.sjabloon.inhoud.Blad;
import be.werkpad.sjabloon.inhoud.Feiten;
import be.werkpad.sjabloon.inhoud.Opmaak;
import be.werkpad.sjabloon.inhoud.Papier;
import be.werkpad.sjabloon.inhoud.Papieropbouw;
import be.werkpad.sjabloon.inhoud.Sjabloonmotor;
import be.werkpad.sjabloon.inhoud.Uitekst;
import be.werkpad.sjabloon.pdf.PdfRenderer;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes a document from a text and the facts of a dossier: HTML, and a PDF that shows the same. Thread-safe. */
@Component
public class DocumentRenderer {
    private final Sjabloonmotor motor = new Sjabloonmotor();
    private final Opmaak opmaak = new Opmaak();
    private final Sjablonen sjablonen;
    private final PdfRenderer pdfRenderer;

    public DocumentRenderer(Sjablonen sjablonen, PdfRenderer pdfRenderer) {
        this.sjablonen = sjablonen;
        this.pdfRenderer = pdfRenderer;
    }

    /** One paper in one level, as a page and as a file. */
    public record Weergave(Taalniveau niveau, String html, byte[] pdf) {}

    public Weergave maak(GeldendSjabloon sjabloon, Documentgegevens gegevens, Taalniveau niveau) {
        var html = html(sjabloon, gegevens, niveau);
        return new Weergave(niveau, html, pdfRenderer.render(opmaak.voorPapier(html)));
    }

    /** Only the page. */
    public String html(GeldendSjabloon sjabloon, Documentgegevens gegevens, Taalniveau niveau) {
        return opmaak.html(papier(sjabloon, gegevens, niveau), gegevens, niveau);
    }

    /** @param html well-formed, of a page that was laid out elsewhere, with a title, a lang and all styles in its head */
    public byte[] druk(String html) {
        return pdfRenderer.render(html);
    }

    Papier papier(GeldendSjabloon sjabloon, Documentgegevens gegevens, Taalniveau niveau) {
        var tekst = Uitekst.van(sjabloon.tekst(), gegevens.aanspreekvorm());
        var gevuld = motor.vul(tekst, new Feiten(gegevens).waarden(niveau));
        var weggelaten = niveau == Taalniveau.EENVOUDIG ? Blad.van(tekst).alleenDuidelijk() : Set.<String>of();
        return new Papieropbouw(gegevens, sjablonen.voorschrift(sjabloon.sleutel())).van(Blad.van(gevuld), weggelaten);
    }
}
