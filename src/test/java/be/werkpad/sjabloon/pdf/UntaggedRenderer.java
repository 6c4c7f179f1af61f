package be.werkpad.sjabloon.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The same library with the same fonts, but without PDF/A and PDF/UA: what accessible files cost extra. */
public final class UntaggedRenderer {
    public byte[] render(String html) {
        var document = HtmlParser.parse(html);
        try (var fonts = PdfFonts.borrow();
                var pdf = new PDDocument()) {
            var file = new ByteArrayOutputStream();
            var builder = new PdfRendererBuilder()
                    .withW3cDocument(document, null)
                    .toStream(file)
                    .usePDDocument(pdf)
                    .useSVGDrawer(new BatikSVGDrawer());
            fonts.register(builder, pdf);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFKeepOpen();
            }
            pdf.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
