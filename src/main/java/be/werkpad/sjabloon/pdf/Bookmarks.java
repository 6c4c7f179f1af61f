package be.werkpad.sjabloon.pdf;

import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Gives a PDF its own table of contents beside the page: one line for each heading of the first two levels. */
final class Bookmarks {
    private static final List<String> HEADINGS = List.of("h1", "h2");

    private final Document document;
    private final Element list;
    private int count;

    private Bookmarks(Document document) {
        this.document = document;
        this.list = document.createElement("bookmarks");
    }

    /** In the words of the renderer, which looks for them in the head. */
    static void addTo(Document document) {
        var bookmarks = new Bookmarks(document);
        bookmarks.collect(document.getDocumentElement());
        if (bookmarks.count > 0) {
            document.getElementsByTagName("head").item(0).appendChild(bookmarks.list);
        }
    }

    private void collect(Element element) {
        if (HEADINGS.contains(element.getTagName())) {
            add(element);
        }
        var children = element.getChildNodes();
        IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(Element.class::isInstance)
                .forEach(child -> collect((Element) child));
    }

    private void add(Element heading) {
        if (heading.getAttribute("id").isEmpty()) {
            heading.setAttribute("id", "kop-" + ++count);
        } else {
            count++;
        }
        var bookmark = document.createElement("bookmark");
        bookmark.setAttribute("name", heading.getTextContent().strip().replaceAll("\\s+", " "));
        bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
        list.appendChild(bookmark);
    }
}
