package be.werkpad.sjabloon.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text of a PDF, read once.
 *
 * @param artifacts what a screen reader skips: footers and repeated table heads, without spaces
 */
public record PdfReading(String title, String language, boolean isTagged, List<Page> pages, String artifacts) {
    /**
     * @param spoken all text but the artifacts
     * @param endsWithHeading its last words are a heading, a label or a table head
     */
    public record Page(String spoken, boolean endsWithHeading) {}

    public static PdfReading of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new WithoutArtifacts();
            List<Page> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(stripper.read(document, page));
            }
            var catalog = document.getDocumentCatalog();
            return new PdfReading(
                    String.valueOf(document.getDocumentInformation().getTitle()),
                    String.valueOf(catalog.getLanguage()),
                    catalog.getStructureTreeRoot() != null,
                    pages,
                    PdfCheck.withoutWhitespace(stripper.artifacts.toString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public String spoken() {
        return pages.stream().map(Page::spoken).collect(Collectors.joining());
    }

    /**
     * Pages that end with a heading, a label, a table head or one of these introductions, while what it announces is
     * overleaf.
     */
    public List<String> strandedHeadings(List<String> introductions) {
        return IntStream.range(0, pages.size())
                .filter(number -> isStranded(pages.get(number), introductions))
                .mapToObj(number -> "page %d: %s".formatted(number + 1, end(pages.get(number))))
                .toList();
    }

    /** Numbers of pages with nothing but a footer. */
    public List<Integer> emptyPages() {
        return IntStream.rangeClosed(1, pages.size())
                .filter(number -> pages.get(number - 1).spoken().isBlank())
                .boxed()
                .toList();
    }

    private static boolean isStranded(Page page, List<String> introductions) {
        var text = PdfCheck.withoutWhitespace(page.spoken());
        return page.endsWithHeading() || introductions.stream().anyMatch(text::endsWith);
    }

    private static String end(Page page) {
        var text = page.spoken().strip();
        return text.substring(Math.max(0, text.length() - 40));
    }

    private static final class WithoutArtifacts extends PDFTextStripper {
        private final StringBuilder artifacts = new StringBuilder();
        private int depth;
        private int artifactDepth;
        private String lastFont = "";

        private WithoutArtifacts() {
            addOperator(new BeginMarkedContentSequence(this));
        }

        private Page read(PDDocument document, int page) throws IOException {
            depth = 0;
            artifactDepth = 0;
            lastFont = "";
            setStartPage(page);
            setEndPage(page);
            var text = getText(document);
            return new Page(text, lastFont.contains("SemiBold"));
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
            if (artifactDepth > 0) {
                artifacts.append(text.getUnicode());
                return;
            }
            if (!text.getUnicode().isBlank()) {
                lastFont = text.getFont().getName();
            }
            super.processTextPosition(text);
        }
    }
}
