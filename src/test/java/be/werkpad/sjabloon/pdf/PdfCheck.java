package be.werkpad.sjabloon.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What tests ask of a PDF: what veraPDF says, what a reader hears and what stands on the paper. */
public final class PdfCheck {
    private static final List<PDFAFlavour> BOTH = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfCheck() {}

    /** Of PDF/A-2a and PDF/UA-1 together: veraPDF reads a file once for all that it says it is. */
    public static List<String> failures(byte[] pdf) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf));
                var validator = Foundries.defaultInstance().createValidator(BOTH)) {
            var missing = new ArrayList<>(BOTH);
            missing.removeAll(parser.getFlavours());
            var faults = validator.validateAll(parser).stream()
                    .flatMap(result -> result.getTestAssertions().stream())
                    .map(a -> a.getRuleId().getClause() + "-" + a.getRuleId().getTestNumber() + " " + a.getMessage());
            return Stream.concat(missing.stream().map(flavour -> "does not say that it is " + flavour), faults)
                    .distinct()
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** All text but the artifacts: no footers and no repeated table heads. */
    public static String spokenText(byte[] pdf) {
        return PdfReading.of(pdf).spoken();
    }

    public static String printedText(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lines break at other places in HTML and PDF, also inside a word that is too long. */
    public static String withoutWhitespace(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }
}
