package be.werkpad.sjabloon.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/**
 * A font of one document that knows the width and the number of each letter from documents before: the renderer measures
 * every word three times, and the library works it out anew for each. All else is the font itself.
 */
final class MeasuredFont extends PDFont {
    /** By code point; of one parsed font, so never of two renderings at the same time. */
    static final class Letters {
        private final Map<Integer, Letter> known = new HashMap<>();
    }

    private record Letter(byte[] code, float width) {}

    private final PDType0Font font;
    private final Letters letters;

    MeasuredFont(PDType0Font font, Letters letters) {
        super(font.getCOSObject());
        this.font = font;
        this.letters = letters;
    }

    /** @throws IllegalArgumentException when the font has no such letter, on which the renderer tries the next font */
    @Override
    public float getStringWidth(String text) throws IOException {
        float width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += letter(text.codePointAt(i)).width();
        }
        return width;
    }

    @Override
    protected byte[] encode(int codePoint) throws IOException {
        return letter(codePoint).code();
    }

    private Letter letter(int codePoint) throws IOException {
        var letter = letters.known.get(codePoint);
        if (letter == null) {
            var text = Character.toString(codePoint);
            letter = new Letter(font.encode(text), font.getStringWidth(text));
            letters.known.put(codePoint, letter);
        }
        return letter;
    }

    @Override
    public void addToSubset(int codePoint) {
        font.addToSubset(codePoint);
    }

    @Override
    public void subset() throws IOException {
        font.subset();
    }

    @Override
    public boolean willBeSubset() {
        return font.willBeSubset();
    }

    /** Asked before this object is complete. */
    @Override
    public String getName() {
        return getCOSObject().getNameAsString(COSName.BASE_FONT);
    }

    @Override
    public PDFontDescriptor getFontDescriptor() {
        return font.getFontDescriptor();
    }

    @Override
    public Matrix getFontMatrix() {
        return font.getFontMatrix();
    }

    @Override
    public BoundingBox getBoundingBox() throws IOException {
        return font.getBoundingBox();
    }

    @Override
    public int readCode(InputStream in) throws IOException {
        return font.readCode(in);
    }

    @Override
    public float getWidth(int code) throws IOException {
        return font.getWidth(code);
    }

    @Override
    public boolean hasExplicitWidth(int code) throws IOException {
        return font.hasExplicitWidth(code);
    }

    @Override
    public float getWidthFromFont(int code) throws IOException {
        return font.getWidthFromFont(code);
    }

    /** Only the fonts of PDF itself have one, and those are never used. */
    @Override
    protected float getStandard14Width(int code) {
        throw new UnsupportedOperationException("This is no standard font");
    }

    @Override
    public float getHeight(int code) throws IOException {
        return font.getHeight(code);
    }

    @Override
    public boolean isVertical() {
        return font.isVertical();
    }

    @Override
    public boolean isEmbedded() {
        return font.isEmbedded();
    }

    @Override
    public boolean isDamaged() {
        return font.isDamaged();
    }
}
