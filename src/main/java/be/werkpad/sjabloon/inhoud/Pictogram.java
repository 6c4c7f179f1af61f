package be.werkpad.sjabloon.inhoud;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Our own pictograms: flat shapes in two colours, drawn on a square of 48. All in one file, by id. */
public final class Pictogram {
    private static final Pattern VORM =
            Pattern.compile("(?s)<symbol id=\"([a-z]+)\">\\s*<title>([^<]+)</title>(.*?)</symbol>");
    private static final Map<String, String> ALLE = lees();

    private Pictogram() {}

    public static Set<String> namen() {
        return ALLE.keySet();
    }

    static String svg(String naam) {
        return ALLE.getOrDefault(naam, "");
    }

    private static Map<String, String> lees() {
        var alle = new LinkedHashMap<String, String>();
        VORM.matcher(Bronbestand.lees("/templates/document/pdf/pictogrammen.svg"))
                .results()
                .forEach(vorm -> alle.put(
                        vorm.group(1),
                        "<svg class=\"picto\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 48\" width=\"48\""
                                + " height=\"48\" role=\"img\" alt=\"Tekening: %1$s\" aria-label=\"Tekening: %1$s\">%2$s</svg>"
                                        .formatted(vorm.group(2), vorm.group(3).strip())));
        return alle;
    }
}
