package be.werkpad.sjabloon.pdf;

import com.openhtmltopdf.extend.FSUriResolver;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/**
 * Makes one file that is PDF/A-2a and PDF/UA-1. Thread-safe. Refuses as soon as the renderer has any warning,
 * because what it warns about is text or structure that a reader would miss.
 */
@Component
public class PdfRenderer {
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** Of 1 to 9: a paper becomes a tenth larger than with the default and is there sooner. */
    private static final String COMPRESSION = "3";

    static {
        System.setProperty(Filter.SYSPROP_DEFLATELEVEL, COMPRESSION);
        XRLog.setLoggingEnabled(true);
        XRLog.setLoggerImpl(new PdfLog());
    }

    /** @param html well-formed, with a title, a lang and all styles in its head */
    public byte[] render(String html) {
        var document = HtmlParser.parse(html);
        try (var fonts = PdfFonts.borrow();
                var pdf = new PDDocument()) {
            new PdfText(fonts::canShow).makeDrawable(document.getDocumentElement());
            Bookmarks.addTo(document);
            LastMargins.removeFrom(document);
            draw(document, pdf, fonts);
            EmptyTableParts.removeFrom(pdf);
            RepeatedTableHeads.turnIntoArtifacts(pdf);
            var file = new ByteArrayOutputStream();
            pdf.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new PdfRenderException("The PDF could not be made", e);
        }
    }

    private static void draw(Document document, PDDocument pdf, PdfFonts fonts) throws IOException {
        List<String> warnings = new ArrayList<>();
        var drawings = new BatikSVGDrawer();
        var builder = new PdfRendererBuilder()
                .withW3cDocument(document, null)
                .toStream(OutputStream.nullOutputStream())
                .usePDDocument(pdf)
                .usePageSupplier((file, width, height, number, shadow) -> LayoutArtifacts.page(file, width, height))
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(SRGB)
                .useUriResolver(refusing(warnings))
                .useSVGDrawer(drawings)
                .useUnicodeLineBreaker(new WordBreaks())
                .withProducer("Werkpad")
                .withDiagnosticConsumer(diagnostic -> collect(diagnostic, warnings));
        fonts.register(builder, pdf);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFKeepOpen();
        }
        if (!warnings.isEmpty()) {
            throw new PdfRenderException("The PDF would not be complete: " + String.join("; ", warnings));
        }
    }

    /** Pictures and styles come with the HTML; nothing is fetched, from the disk or from a network. */
    private static FSUriResolver refusing(List<String> warnings) {
        return (base, uri) -> {
            warnings.add("refused to fetch " + uri);
            return null;
        };
    }

    private static void collect(Diagnostic diagnostic, List<String> warnings) {
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
            warnings.add(diagnostic.getFormattedMessage());
        }
    }
}
