package be.werkpad.sjabloon.keuring;

import be.werkpad.shared.Uvorm;
import be.werkpad.sjabloon.inhoud.Blad;
import be.werkpad.sjabloon.inhoud.Uitekst;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Whether a text can also be read by a client who is called "u" (domein F.9). */
final class Aanspreekcontrole {
    private static final Set<String> WOORDEN = Set.of("p", "li", "h2", "h3");

    private Aanspreekcontrole() {}

    /** What is wrong, in Dutch, for who writes the text; empty is good. */
    static List<String> bezwaren(Blad blad) {
        var bezwaren = new ArrayList<String>();
        blad.elk(element -> {
            Stream.of("data-leeg", "data-feit")
                    .map(element::getAttribute)
                    .filter(tekst -> !isDuidelijk(tekst))
                    .map("Zeg dit op een andere manier. Met \"u\" klopt deze zin niet zeker: \"%s\"."::formatted)
                    .forEach(bezwaren::add);
            if (WOORDEN.contains(element.getTagName())) {
                woorden(element, bezwaren);
            }
        });
        return bezwaren;
    }

    private static void woorden(Element element, List<String> bezwaren) {
        var tekst = element.getTextContent().replaceAll("\\s+", " ").strip();
        var eigen = element.getAttribute(Uitekst.EIGEN_WOORDEN);
        if (!eigen.isEmpty()) {
            if (Uvorm.staatNogIn(eigen)) {
                bezwaren.add("In data-u staat nog \"je\", \"jij\" of \"jouw\": \"%s\".".formatted(eigen));
            }
        } else if (!isDuidelijk(tekst)) {
            bezwaren.add("Met \"u\" klopt deze zin niet zeker: \"%s\". Zet de juiste zin erbij, zoals: data-u=\"%s\"."
                    .formatted(tekst, Uvorm.van(tekst).tekst()));
        }
    }

    private static boolean isDuidelijk(String tekst) {
        var metU = Uvorm.van(tekst);
        return metU.isZeker() && !Uvorm.staatNogIn(metU.tekst());
    }
}
