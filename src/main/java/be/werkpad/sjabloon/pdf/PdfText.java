package be.werkpad.sjabloon.pdf;

import java.text.Normalizer;
import java.util.PrimitiveIterator;
import java.util.function.IntPredicate;
import org.w3c.dom.Node;

/** Makes every text drawable: composed letters, no invisible signs, and a box for what no font can show. */
final class PdfText {
    private static final int BOX = 0x25A1;
    private final IntPredicate canShow;

    PdfText(IntPredicate canShow) {
        this.canShow = canShow;
    }

    /** What XML forbids is shown as a box too, and may not reach the parser. */
    static String withoutForbiddenCharacters(String html) {
        var result = new StringBuilder(html.length());
        html.codePoints().map(c -> isAllowedInXml(c) ? c : BOX).forEach(result::appendCodePoint);
        return result.toString();
    }

    void makeDrawable(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            node.setNodeValue(drawable(node.getNodeValue()));
        }
        var attributes = node.getAttributes();
        for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
            attributes.item(i).setNodeValue(drawable(attributes.item(i).getNodeValue()));
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            makeDrawable(child);
        }
    }

    String drawable(String text) {
        var result = new StringBuilder(text.length());
        PrimitiveIterator.OfInt characters =
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().iterator();
        while (characters.hasNext()) {
            int character = characters.nextInt();
            if (!isInvisible(character)) {
                result.appendCodePoint(drawable(character));
            }
        }
        return result.toString();
    }

    private int drawable(int character) {
        if (character == '\n' || character == '\t' || character == '\r') {
            return character;
        }
        if (canShow.test(character)) {
            return character;
        }
        return Character.isWhitespace(character) || Character.isSpaceChar(character) ? ' ' : BOX;
    }

    /** Joiners, direction marks, variation selectors and skin tones: they only change how a neighbour looks. */
    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT
                || (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0x1F3FB && character <= 0x1F3FF)
                || (character >= 0xE0000 && character <= 0xE0FFF);
    }

    private static boolean isAllowedInXml(int c) {
        boolean whitespace = c == '\t' || c == '\n' || c == '\r';
        return whitespace || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
