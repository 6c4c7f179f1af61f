package be.werkpad.sjabloon.keuring;

import be.werkpad.sjabloon.Voorschrift;
import be.werkpad.sjabloon.inhoud.Blad;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a kind prescribes is there for everybody: no condition hides it, unless the text that came along has it too. */
final class Zichtbaarheid {
    static final List<String> VOORWAARDEN = List.of("data-th-if", "data-th-unless");

    /** Per section or building block: the conditions of each place where it stands. */
    private final Map<String, List<Set<String>>> plaatsen = new HashMap<>();

    private Zichtbaarheid(Blad blad) {
        blad.secties().forEach(sectie -> noteer("sectie:" + sectie.getAttribute("id"), sectie));
        blad.elk(element -> Bouwtaal.BLOK.forEach(soort -> Blad.woorden(element, soort)
                .forEach(naam -> noteer(soort.substring("data-".length()) + ":" + naam, element))));
    }

    static List<String> bezwaren(Voorschrift voorschrift, Blad meegeleverd, Blad blad) {
        var mag = new Zichtbaarheid(meegeleverd);
        var nu = new Zichtbaarheid(blad);
        var bezwaren = new ArrayList<String>();
        voorschrift.secties().stream()
                .filter(id -> nu.verbergt("sectie:" + id, mag))
                .forEach(id -> bezwaren.add(melding("De sectie \"%s\"".formatted(id))));
        voorschrift.bouwstenen().stream()
                .filter(naam -> nu.verbergt(naam, mag))
                .sorted()
                .forEach(naam -> bezwaren.add(melding("\"%s\"".formatted(Sjabloonkeuring.leesbaar(naam)))));
        return bezwaren;
    }

    private static String melding(String wat) {
        return "%s staat onder een voorwaarde. Dit document moet het altijd tonen. Haal de voorwaarde weg."
                .formatted(wat);
    }

    private void noteer(String wat, Element element) {
        plaatsen.computeIfAbsent(wat, leeg -> new ArrayList<>()).add(voorwaarden(element));
    }

    /** It stands somewhere, but nowhere without a condition that is not allowed. */
    private boolean verbergt(String wat, Zichtbaarheid mag) {
        var hier = plaatsen.getOrDefault(wat, List.of());
        var toegelaten = new HashSet<String>();
        mag.plaatsen.getOrDefault(wat, List.of()).forEach(toegelaten::addAll);
        return !hier.isEmpty() && hier.stream().noneMatch(toegelaten::containsAll);
    }

    private static Set<String> voorwaarden(Element element) {
        var gevonden = new HashSet<String>();
        for (Node boven = element; boven instanceof Element hier; boven = boven.getParentNode()) {
            VOORWAARDEN.stream()
                    .filter(hier::hasAttribute)
                    .forEach(soort -> gevonden.add(soort + "=" + hier.getAttribute(soort)));
        }
        return gevonden;
    }
}
