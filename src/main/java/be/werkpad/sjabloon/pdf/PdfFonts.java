package be.werkpad.sjabloon.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Parsed fonts, kept for the next document: parsing costs more than rendering. A parsed font is not thread-safe, so
 * each rendering borrows a set of its own; there are never more sets than renderings at the same time.
 */
final class PdfFonts implements AutoCloseable {
    static final String TEXT = "Source Sans 3";
    static final String EMOJI = "Noto Emoji";
    private static final Queue<PdfFonts> IDLE = new ConcurrentLinkedQueue<>();

    private final List<ParsedFont> fonts = List.of(
            parse("SourceSans3_400Regular.ttf", TEXT, 400),
            parse("SourceSans3_600SemiBold.ttf", TEXT, 600),
            parse("SourceSans3_700Bold.ttf", TEXT, 700),
            parse("NotoEmoji_400Regular.ttf", EMOJI, 400));

    private final BitSet asked = new BitSet();
    private final BitSet shown = new BitSet();

    private PdfFonts() {}

    static PdfFonts borrow() {
        var idle = IDLE.poll();
        return idle != null ? idle : new PdfFonts();
    }

    @Override
    public void close() {
        IDLE.add(this);
    }

    void register(PdfRendererBuilder builder, PDDocument pdf) {
        for (var font : fonts) {
            builder.useFont(new Supplier(pdf, font), font.family, font.weight, FontStyle.NORMAL, true);
        }
    }

    /** Looked up once: a paper asks for the same few characters ten thousand times. */
    boolean canShow(int codePoint) {
        if (!asked.get(codePoint)) {
            asked.set(codePoint);
            shown.set(codePoint, fonts.stream().anyMatch(font -> font.characters.getGlyphId(codePoint) != 0));
        }
        return shown.get(codePoint);
    }

    private static ParsedFont parse(String name, String family, int weight) {
        try (var file = PdfFonts.class.getResourceAsStream("/fonts/" + name)) {
            if (file == null) {
                throw new IllegalStateException("Font %s is not on the class path".formatted(name));
            }
            var font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            // a ligature has no Unicode value of its own, so its text would be lost for a screen reader
            font.setEnableGsub(false);
            return new ParsedFont(font, font.getUnicodeCmapLookup(), new MeasuredFont.Letters(), family, weight);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record ParsedFont(
            TrueTypeFont file, CmapLookup characters, MeasuredFont.Letters letters, String family, int weight) {}

    /** Puts a font into the document at its first use, so that an unused one costs nothing. */
    private static final class Supplier extends PDFontSupplier {
        private final PDDocument pdf;
        private final ParsedFont font;

        @SuppressWarnings("NullAway")
        private Supplier(PDDocument pdf, ParsedFont font) {
            super(null);
            this.pdf = pdf;
            this.font = font;
        }

        @Override
        public PDFont supply() {
            try {
                return new MeasuredFont(PDType0Font.load(pdf, font.file, true), font.letters);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
