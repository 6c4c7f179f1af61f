package be.werkpad.sjabloon.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The library describes every background and border by a dictionary of its own, more than half of all objects in a paper
 * with tables, and looks through those it has for each new one. A reader skips them all alike, so a page says of each new
 * one that it is there already, as the one description of a layout artifact (which needs no rectangle).
 */
final class LayoutArtifacts extends COSDictionary {
    private static final COSName LAYOUT = COSName.getPDFName("Layout");
    private static final String BACKGROUND = "Background";

    private LayoutArtifacts() {
        var layout = new COSDictionary();
        layout.setItem(COSName.TYPE, LAYOUT);
        setItem(LAYOUT, layout);
    }

    static PDPage page(PDDocument pdf, float width, float height) {
        var resources = new PDResources();
        resources.getCOSObject().setItem(COSName.PROPERTIES, new LayoutArtifacts());
        var page = new PDPage(new PDRectangle(width, height));
        page.setResources(resources);
        pdf.addPage(page);
        return page;
    }

    @Override
    public boolean containsValue(Object description) {
        return isBackground(description) || super.containsValue(description);
    }

    @Override
    public COSName getKeyForValue(Object description) {
        return isBackground(description) ? LAYOUT : super.getKeyForValue(description);
    }

    private static boolean isBackground(Object description) {
        return description instanceof COSDictionary artifact
                && BACKGROUND.equals(artifact.getNameAsString(COSName.TYPE));
    }
}
