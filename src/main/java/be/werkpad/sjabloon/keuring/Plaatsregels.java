package be.werkpad.sjabloon.keuring;

import be.werkpad.sjabloon.inhoud.Blad;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** What may stand where. Anything that stands elsewhere is never drawn, so it would be lost without a word. */
final class Plaatsregels {
    /** An article with a section with a list with a point with bold words, and room to spare. */
    private static final int DIEPST = 12;

    private static final Map<String, Set<String>> KINDEREN = Map.ofEntries(
            Map.entry("article", Set.of("header", "section")),
            Map.entry("header", Set.of("p", "ul", "aside")),
            Map.entry("aside", Set.of("h2", "h3", "p", "ul")),
            Map.entry("section", Set.of("h2", "h3", "p", "ul", "div")),
            Map.entry("div", Set.of("h3", "p", "ul")),
            Map.entry("ul", Set.of("li")),
            Map.entry("li", Set.of("strong", "br")),
            Map.entry("p", Set.of("strong", "br")),
            Map.entry("h2", Set.of()),
            Map.entry("h3", Set.of()),
            Map.entry("strong", Set.of()),
            Map.entry("br", Set.of()));

    private static final Set<String> MET_TEKST = Set.of("p", "li", "h2", "h3", "strong");
    private static final List<String> IN_SAMENVATTING = List.of("data-kern", "data-feit");
    private static final Set<String> EEN_NAAM = Set.of("data-formulier", "data-lijst");

    private Plaatsregels() {}

    /** Deeper than any text needs; such a text is not looked at further. */
    static boolean isTeDiep(Blad blad) {
        int diepte = 0;
        Node knoop = blad.artikel();
        while (knoop != null && diepte <= DIEPST) {
            if (knoop.getFirstChild() != null) {
                knoop = knoop.getFirstChild();
                diepte++;
                continue;
            }
            while (knoop != null && knoop != blad.artikel() && knoop.getNextSibling() == null) {
                knoop = knoop.getParentNode();
                diepte--;
            }
            knoop = knoop == null || knoop == blad.artikel() ? null : knoop.getNextSibling();
        }
        return diepte > DIEPST;
    }

    static List<String> bezwaren(Blad blad) {
        var bezwaren = new ArrayList<String>();
        blad.elk(element -> {
            kinderen(element, bezwaren);
            losseTekst(element, bezwaren);
            samenvatting(element, bezwaren);
            blok(element, bezwaren);
        });
        hoofd(blad, bezwaren);
        return bezwaren;
    }

    private static void kinderen(Element element, List<String> bezwaren) {
        var mag = KINDEREN.get(element.getTagName());
        if (mag != null) {
            Blad.kinderen(element)
                    .map(Element::getTagName)
                    .filter(naam -> KINDEREN.containsKey(naam) && !mag.contains(naam))
                    .forEach(naam -> bezwaren.add("<%s> mag niet in <%s> staan, %s. Daar is het nergens te zien."
                            .formatted(naam, element.getTagName(), plaats(element))));
        }
    }

    private static void losseTekst(Element element, List<String> bezwaren) {
        if (MET_TEKST.contains(element.getTagName()) || !KINDEREN.containsKey(element.getTagName())) {
            return;
        }
        for (Node kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Text tekst && !tekst.getData().isBlank()) {
                bezwaren.add("Deze woorden staan los in <%s>, %s: \"%s\". Zet ze in een <p> of een <li>."
                        .formatted(
                                element.getTagName(),
                                plaats(element),
                                tekst.getData().strip()));
            }
        }
    }

    private static void samenvatting(Element element, List<String> bezwaren) {
        var ouder = element.getParentNode();
        var inHoofd = ouder instanceof Element boven && boven.getTagName().equals("header");
        IN_SAMENVATTING.stream()
                .filter(naam -> element.hasAttribute(naam) && !inHoofd)
                .forEach(naam -> bezwaren.add(
                        "\"%s\" mag alleen bij een <p> in de <header>, niet %s.".formatted(naam, plaats(element))));
    }

    private static void blok(Element element, List<String> bezwaren) {
        if (!element.getTagName().equals("div")) {
            return;
        }
        var soorten =
                Bouwtaal.BLOK.stream().filter(element::hasAttribute).sorted().toList();
        if (soorten.size() != 1) {
            bezwaren.add("Zeg bij elke <div> één ding dat er moet komen, %s. Kies uit: %s."
                    .formatted(plaats(element), Bouwtaal.BLOK.stream().sorted().collect(Collectors.joining(", "))));
        }
        soorten.stream()
                .filter(soort ->
                        EEN_NAAM.contains(soort) && Blad.woorden(element, soort).count() > 1)
                .forEach(soort -> bezwaren.add("Schrijf bij %s maar één naam. Dit klopt niet: \"%s\"."
                        .formatted(soort, element.getAttribute(soort))));
    }

    private static void hoofd(Blad blad, List<String> bezwaren) {
        var namen = Blad.kinderen(blad.artikel()).map(Element::getTagName).toList();
        if (namen.indexOf("header") != 0 || namen.lastIndexOf("header") != 0) {
            bezwaren.add("Begin het artikel met één <header>. Daarin staat de samenvatting, en die komt eerst.");
        }
    }

    /** For a person who looks for it. */
    private static String plaats(Element element) {
        for (Node boven = element; boven instanceof Element hier; boven = boven.getParentNode()) {
            if (hier.getTagName().equals("section")) {
                return "in de sectie \"%s\"".formatted(hier.getAttribute("id"));
            }
            if (hier.getTagName().equals("header")) {
                return "in de samenvatting";
            }
        }
        return "buiten elke sectie";
    }
}
