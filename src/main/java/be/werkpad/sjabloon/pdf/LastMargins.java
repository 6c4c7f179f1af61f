package be.werkpad.sjabloon.pdf;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Nothing stands below the last words of a paper: their margin, or that of a box around them, would fill a page of its own. */
final class LastMargins {
    private LastMargins() {}

    static void removeFrom(Document document) {
        var body = document.getElementsByTagName("body").item(0);
        for (var last = lastChild(body); last != null; last = lastChild(last)) {
            last.setAttribute("style", last.getAttribute("style") + "; margin-bottom: 0");
        }
    }

    private static @Nullable Element lastChild(Node node) {
        for (var child = node.getLastChild(); child != null; child = child.getPreviousSibling()) {
            if (child instanceof Element element) {
                return element;
            }
        }
        return null;
    }
}
