package be.werkpad.sjabloon.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The library gives each table a head and a foot in the structure, also one that has none; a reader would announce them. */
final class EmptyTableParts {
    private static final List<COSName> PARTS = List.of(COSName.getPDFName("THead"), COSName.getPDFName("TFoot"));

    private EmptyTableParts() {}

    static void removeFrom(PDDocument pdf) {
        var root = pdf.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            clean(root.getCOSObject());
        }
    }

    private static void clean(COSDictionary element) {
        if (element.getDictionaryObject(COSName.K) instanceof COSArray kids) {
            for (int i = kids.size() - 1; i >= 0; i--) {
                if (isEmptyPart(kids.getObject(i))) {
                    kids.remove(i);
                } else if (kids.getObject(i) instanceof COSDictionary kid) {
                    clean(kid);
                }
            }
        } else if (element.getDictionaryObject(COSName.K) instanceof COSDictionary kid) {
            clean(kid);
        }
    }

    private static boolean isEmptyPart(COSBase kid) {
        if (!(kid instanceof COSDictionary part)) {
            return false;
        }
        var kind = part.getCOSName(COSName.S);
        return kind != null && PARTS.contains(kind) && isEmpty(part);
    }

    private static boolean isEmpty(COSDictionary part) {
        var inside = part.getDictionaryObject(COSName.K);
        return inside == null || inside instanceof COSArray array && array.size() == 0;
    }
}
