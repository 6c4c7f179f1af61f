package be.werkpad.sjabloon.inhoud;

import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Writes checked elements as HTML again, with only what the layout knows. */
final class Tekstschrijver {
    private static final Set<String> BEKEND = Set.of("p", "ul", "li", "h2", "h3", "strong", "br");

    private Tekstschrijver() {}

    static String html(Element element) {
        var html = new StringBuilder();
        schrijf(element, html);
        return html.toString();
    }

    static String veilig(String tekst) {
        return tekst.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void schrijf(Node knoop, StringBuilder html) {
        if (knoop instanceof Text tekst) {
            html.append(veilig(tekst.getData().replaceAll("\\s+", " ")));
        } else if (knoop instanceof Element element) {
            var bekend = BEKEND.contains(element.getTagName());
            if (bekend) {
                html.append('<').append(element.getTagName()).append('>');
            }
            for (var kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
                schrijf(kind, html);
            }
            if (bekend) {
                html.append("</").append(element.getTagName()).append('>');
            }
        }
    }
}
