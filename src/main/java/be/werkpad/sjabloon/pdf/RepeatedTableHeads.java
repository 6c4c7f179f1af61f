package be.werkpad.sjabloon.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A table head that is drawn again on a next page lands twice in the same structure element. Here the repeats leave
 * the structure and become artifacts, so that a screen reader speaks each head once.
 */
final class RepeatedTableHeads {
    private static final COSName MCID = COSName.MCID;

    /**
     * As PDFBox writes it. Text is drawn as glyph numbers of two bytes, below 0x2000, and a letter is 0x41 or more: text
     * never looks like a mark.
     */
    private static final Pattern MARK = Pattern.compile("^/\\S+ <</MCID (\\d+)>> BDC$", Pattern.MULTILINE);

    private static final String ARTIFACT = "/Artifact <</Type /Pagination>> BDC";
    private static final COSName THEAD = COSName.getPDFName("THead");
    private final Map<COSDictionary, Integer> pageNumbers = new HashMap<>();
    private final Map<COSDictionary, Set<Integer>> repeats = new LinkedHashMap<>();

    private RepeatedTableHeads(PDDocument pdf) {
        int number = 0;
        for (var page : pdf.getPages()) {
            pageNumbers.put(page.getCOSObject(), number++);
        }
    }

    static void turnIntoArtifacts(PDDocument pdf) throws IOException {
        var root = pdf.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            throw new PdfRenderException("The PDF has no structure");
        }
        var heads = new RepeatedTableHeads(pdf);
        heads.findIn(root.getCOSObject());
        for (var page : pdf.getPages()) {
            var marks = heads.repeats.get(page.getCOSObject());
            if (marks != null) {
                redraw(pdf, page, marks);
                forget(root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE), page, marks);
            }
        }
    }

    private void findIn(COSDictionary element) {
        if (THEAD.equals(element.getCOSName(COSName.S))) {
            removeFrom(element, firstPage(element));
            return;
        }
        for (var kid : kids(element)) {
            if (kid instanceof COSDictionary dictionary) {
                findIn(dictionary);
            }
        }
    }

    private int firstPage(COSDictionary element) {
        int first = Integer.MAX_VALUE;
        for (var kid : kids(element)) {
            var page = pageOf(kid, element);
            if (isMark(kid) && page != null) {
                first = Math.min(first, pageNumbers.getOrDefault(page, Integer.MAX_VALUE));
            } else if (kid instanceof COSDictionary dictionary) {
                first = Math.min(first, firstPage(dictionary));
            }
        }
        return first;
    }

    private void removeFrom(COSDictionary element, int firstPage) {
        var kept = new COSArray();
        for (var kid : kids(element)) {
            var page = pageOf(kid, element);
            if (isMark(kid) && page != null && pageNumbers.getOrDefault(page, firstPage) > firstPage) {
                repeats.computeIfAbsent(page, p -> new HashSet<>()).add(markOf(kid));
                continue;
            }
            if (!isMark(kid) && kid instanceof COSDictionary dictionary) {
                removeFrom(dictionary, firstPage);
            }
            kept.add(kid);
        }
        element.setItem(COSName.K, kept);
    }

    private static List<COSBase> kids(COSDictionary element) {
        var kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            var list = new ArrayList<COSBase>(array.size());
            for (int i = 0; i < array.size(); i++) {
                list.add(array.getObject(i));
            }
            return list;
        }
        return kids == null ? List.of() : List.of(kids);
    }

    private static boolean isMark(COSBase kid) {
        return kid instanceof COSInteger || (kid instanceof COSDictionary mark && mark.containsKey(MCID));
    }

    private static int markOf(COSBase kid) {
        return kid instanceof COSInteger number ? number.intValue() : ((COSDictionary) kid).getInt(MCID);
    }

    private static COSDictionary pageOf(COSBase kid, COSDictionary parent) {
        var own = kid instanceof COSDictionary mark ? mark.getCOSDictionary(COSName.PG) : null;
        return own != null ? own : parent.getCOSDictionary(COSName.PG);
    }

    private static void redraw(PDDocument pdf, PDPage page, Set<Integer> marks) throws IOException {
        var drawn = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
        var redrawn = MARK.matcher(drawn)
                .replaceAll(found -> marks.contains(Integer.valueOf(found.group(1))) ? ARTIFACT : found.group());
        var contents = new PDStream(pdf);
        try (var out = contents.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(redrawn.getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(contents);
    }

    private static void forget(COSDictionary parentTree, PDPage page, Set<Integer> marks) {
        var numbers = parentTree.getCOSArray(COSName.NUMS);
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            if (numbers.getInt(i) == page.getStructParents() && numbers.getObject(i + 1) instanceof COSArray parents) {
                marks.forEach(mark -> parents.set(mark, COSNull.NULL));
            }
        }
    }
}
