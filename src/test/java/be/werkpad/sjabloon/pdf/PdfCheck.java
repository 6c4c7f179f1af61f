package be.werkpad.sjabloon.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What tests ask of a PDF: what veraPDF says, what a reader hears and what stands on the paper. */
public final class PdfCheck {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfCheck() {}

    public static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(a -> a.getRuleId().getClause() + "-" + a.getRuleId().getTestNumber() + " " + a.getMessage())
                    .distinct()
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** All text but the artifacts: no footers and no repeated table heads. */
    public static String spokenText(byte[] pdf) {
        return text(pdf, new WithoutArtifacts());
    }

    public static String printedText(byte[] pdf) {
        return text(pdf, new PDFTextStripper());
    }

    /**
     * Pages that end with a heading, a label, a table head or one of these introductions, while what it announces is
     * overleaf.
     */
    public static List<String> strandedHeadings(byte[] pdf, List<String> introductions) {
        try (var document = Loader.loadPDF(pdf)) {
            List<String> stranded = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new WithoutArtifacts();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                var text = withoutWhitespace(stripper.getText(document));
                if (stripper.endsWithHeading() || introductions.stream().anyMatch(text::endsWith)) {
                    stranded.add("page " + page + ": " + text.substring(Math.max(0, text.length() - 40)));
                }
            }
            return stranded;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Numbers of pages with nothing but a footer. */
    public static List<Integer> emptyPages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            List<Integer> empty = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new WithoutArtifacts();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                if (stripper.getText(document).isBlank()) {
                    empty.add(page);
                }
            }
            return empty;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lines break at other places in HTML and PDF, also inside a word that is too long. */
    public static String withoutWhitespace(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }

    private static String text(byte[] pdf, PDFTextStripper stripper) {
        try (var document = Loader.loadPDF(pdf)) {
            return stripper.getText(document);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class WithoutArtifacts extends PDFTextStripper {
        private int depth;
        private int artifactDepth;
        private String lastFont = "";

        private WithoutArtifacts() {
            addOperator(new BeginMarkedContentSequence(this));
        }

        private boolean endsWithHeading() {
            return lastFont.contains("SemiBold");
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
            depth++;
            if (artifactDepth == 0 && COSName.ARTIFACT.equals(tag)) {
                artifactDepth = depth;
            }
        }

        @Override
        public void endMarkedContentSequence() {
            if (artifactDepth == depth) {
                artifactDepth = 0;
            }
            depth--;
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            if (artifactDepth == 0) {
                if (!text.getUnicode().isBlank()) {
                    lastFont = text.getFont().getName();
                }
                super.processTextPosition(text);
            }
        }
    }
}
