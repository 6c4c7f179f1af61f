package be.werkpad.sjabloon;

import be.werkpad.sjabloon.pdf.PdfCheck;
import be.werkpad.sjabloon.pdf.PdfReading;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text of a page as a reader sees it, read without the parser of the renderer. */
public final class HtmlText {
    private static final Pattern FOOTER = Pattern.compile("<div class=\"voet\">.*?</div>", Pattern.DOTALL);

    private static final Pattern INTRODUCTION = Pattern.compile("(?s)<div class=\"inleiding\">(.*?)</div>");

    private HtmlText() {}

    static String of(String html) {
        var body = FOOTER.matcher(html.substring(html.indexOf("<body"))).replaceAll("");
        var text = body.replaceAll("<[^>]+>", " ");
        return PdfCheck.withoutWhitespace(Normalizer.normalize(unescaped(text), Normalizer.Form.NFC));
    }

    static List<String> inleidingen(String html) {
        return INTRODUCTION
                .matcher(html)
                .results()
                .map(found ->
                        PdfCheck.withoutWhitespace(unescaped(found.group(1).replaceAll("<[^>]+>", " "))))
                .toList();
    }

    /** Where a PDF stops to tell what the page tells, with some text around it. */
    static Optional<String> firstDifference(String html, PdfReading pdf) {
        var expected = of(html);
        var actual = PdfCheck.withoutWhitespace(pdf.spoken());
        int same = 0;
        while (same < Math.min(expected.length(), actual.length()) && expected.charAt(same) == actual.charAt(same)) {
            same++;
        }
        return expected.equals(actual)
                ? Optional.empty()
                : Optional.of(around(expected, same) + " became " + around(actual, same));
    }

    private static String around(String text, int place) {
        return text.substring(Math.max(0, place - 40), Math.min(text.length(), place + 40));
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#160;", " ")
                .replace("&amp;", "&");
    }
}
