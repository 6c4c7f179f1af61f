package be.werkpad.sjabloon.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The library describes every background and border by a dictionary of its own, more than half of all objects in a paper
 * with tables. A reader skips them all alike, so one description of a layout artifact (which needs no rectangle) serves.
 */
final class LayoutArtifacts {
    private static final String BACKGROUND = "Background";

    private LayoutArtifacts() {}

    static void share(PDDocument pdf) {
        var layout = new COSDictionary();
        layout.setName(COSName.TYPE, "Layout");
        for (var page : pdf.getPages()) {
            share(page, layout);
        }
    }

    private static void share(PDPage page, COSDictionary layout) {
        var resources = page.getResources();
        var properties = resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        if (properties != null) {
            properties.keySet().stream()
                    .filter(name -> isBackground(properties.getCOSDictionary(name)))
                    .toList()
                    .forEach(name -> properties.setItem(name, layout));
        }
    }

    private static boolean isBackground(COSDictionary artifact) {
        return artifact != null && BACKGROUND.equals(artifact.getNameAsString(COSName.TYPE));
    }
}
