package be.werkpad.sjabloon.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Puts tagged pages of our own behind each other. */
public final class PdfPages {
    private PdfPages() {}

    /** One of the keywords that a file of our own says about itself. */
    public static boolean hasKeyword(byte[] pdf, String keyword) {
        try (var file = Loader.loadPDF(pdf)) {
            var keywords = file.getDocumentInformation().getKeywords();
            return keywords != null && keywords.contains(keyword);
        } catch (IOException e) {
            throw new PdfRenderException("The pages could not be read", e);
        }
    }

    /** Pages and structure of the first, then those of the second; title, language and output intent of the first. */
    public static byte[] append(byte[] first, byte[] second) {
        try (var target = Loader.loadPDF(first);
                var source = Loader.loadPDF(second)) {
            new PDFMergerUtility().appendDocument(target, source);
            keepOneOutputIntent(target);
            var file = new ByteArrayOutputStream();
            target.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new PdfRenderException("The pages could not be put together", e);
        }
    }

    /** PDF/A allows several only when they share one colour profile object, and the copy has its own. */
    private static void keepOneOutputIntent(PDDocument document) {
        var intents = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.OUTPUT_INTENTS);
        if (intents != null && intents.size() > 1) {
            var one = new COSArray();
            one.add(intents.get(0));
            document.getDocumentCatalog().getCOSObject().setItem(COSName.OUTPUT_INTENTS, one);
        }
    }
}
