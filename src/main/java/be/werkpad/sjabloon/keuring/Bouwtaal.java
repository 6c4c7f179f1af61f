package be.werkpad.sjabloon.keuring;

import be.werkpad.sjabloon.inhoud.Blad;
import be.werkpad.sjabloon.inhoud.Feiten;
import be.werkpad.sjabloon.inhoud.Pictogram;
import be.werkpad.sjabloon.inhoud.Uitekst;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The words of the language in which a text is written: a handful of elements of HTML, places for answers, and facts by
 * name. Everything else is refused: an expression could reach the program, an address another machine.
 */
final class Bouwtaal {
    static final List<String> HOOFDING = List.of(
            "data-naam",
            "data-lezers",
            "data-formulieren",
            "data-bronnen",
            "data-verzwijg",
            "data-een-van",
            "data-over");

    static final Set<String> BLOK =
            Set.of("data-velden", "data-formulier", "data-keuzes", "data-lijst", "data-tekenen");
    private static final Set<String> NIETS = Set.of();

    /** Says that signatures may stand on a sheet at the end. */
    private static final String TEKENBLAD = "data-tekenblad";

    private static final Map<String, Set<String>> ELEMENTEN = Map.ofEntries(
            Map.entry("article", Set.copyOf(HOOFDING)),
            Map.entry("header", NIETS),
            Map.entry("aside", NIETS),
            Map.entry("section", Set.of("id", "data-picto", "data-leeg", "data-altijd")),
            Map.entry("div", Stream.concat(BLOK.stream(), Stream.of(TEKENBLAD)).collect(Collectors.toSet())),
            Map.entry("p", Set.of("data-kern", "data-feit", Uitekst.EIGEN_WOORDEN)),
            Map.entry("h2", Set.of(Uitekst.EIGEN_WOORDEN)),
            Map.entry("h3", Set.of(Uitekst.EIGEN_WOORDEN)),
            Map.entry("ul", NIETS),
            Map.entry("li", Set.of(Uitekst.EIGEN_WOORDEN)),
            Map.entry("strong", NIETS),
            Map.entry("br", NIETS));

    /** What always belongs to a paper has no condition; a condition is for words, or for a whole section. */
    private static final Set<String> ONVOORWAARDELIJK = Set.of("article", "header", "h2", "br");

    private static final Pattern VOORWAARDE = Pattern.compile("\\$\\{([a-zA-Z]+)}");
    private static final Pattern FEIT = Pattern.compile("\\[\\[\\$\\{([a-zA-Z]+)}]]");
    private static final Pattern EXPRESSIE = Pattern.compile("\\[\\[|\\[\\(|[$*#@~]\\{|__|\\]\\]|\\)\\]");
    private static final Pattern NAMEN = Pattern.compile("[A-Za-z0-9.,\\s-]*");

    private final Set<String> feiten;
    private final List<String> bezwaren = new ArrayList<>();

    private Bouwtaal(Set<String> feiten) {
        this.feiten = feiten;
    }

    /** @param feiten names of the facts that this kind of paper may show */
    static List<String> bezwaren(Blad blad, Set<String> feiten) {
        return new Bouwtaal(feiten).van(blad);
    }

    private List<String> van(Blad blad) {
        if (!blad.artikel().getTagName().equals("article")) {
            bezwaren.add("Begin een sjabloon met <article>.");
        }
        blad.elk(element -> {
            element(element);
            tekst(element);
        });
        return bezwaren;
    }

    private void element(Element element) {
        var naam = element.getTagName();
        var mag = ELEMENTEN.get(naam);
        if (mag == null) {
            bezwaren.add("Het element <%s> mag niet in een sjabloon.".formatted(naam));
            return;
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            var attribuut = (Attr) element.getAttributes().item(i);
            if (Zichtbaarheid.VOORWAARDEN.contains(attribuut.getName())) {
                voorwaarde(attribuut, naam);
            } else if (!mag.contains(attribuut.getName())) {
                bezwaren.add("\"%s\" mag niet bij <%s>.".formatted(attribuut.getName(), naam));
            } else if (attribuut.getName().equals(Uitekst.EIGEN_WOORDEN)) {
                woorden(attribuut.getValue(), element);
            } else {
                waarde(attribuut);
            }
        }
    }

    private void voorwaarde(Attr attribuut, String element) {
        var naam = VOORWAARDE.matcher(attribuut.getValue());
        if (ONVOORWAARDELIJK.contains(element)) {
            bezwaren.add("Een voorwaarde mag niet bij <%s>. Zet ze bij een <p> of een <li>.".formatted(element));
        }
        if (naam.matches() && isVerzwegen(naam.group(1))) {
            bezwaren.add(verzwegen(naam.group(1)));
        } else if (!naam.matches() || !isFeit(naam.group(1))) {
            bezwaren.add("De voorwaarde %s=\"%s\" mag niet. Gebruik één bekend gegeven, bijvoorbeeld ${werkpost}."
                    .formatted(attribuut.getName(), attribuut.getValue()));
        }
    }

    private void waarde(Attr attribuut) {
        var waarde = attribuut.getValue();
        if (EXPRESSIE.matcher(waarde).find()
                || BLOK.contains(attribuut.getName()) && !NAMEN.matcher(waarde).matches()) {
            bezwaren.add("%s=\"%s\" mag niet. Schrijf daar alleen namen.".formatted(attribuut.getName(), waarde));
        }
        if (attribuut.getName().equals("data-picto") && !Pictogram.namen().contains(waarde)) {
            bezwaren.add("Het pictogram \"%s\" bestaat niet. Kies uit: %s."
                    .formatted(waarde, String.join(", ", Pictogram.namen())));
        }
    }

    private void tekst(Element element) {
        for (Node kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Text tekst) {
                woorden(tekst.getData(), element);
            }
        }
    }

    private void woorden(String tekst, Element element) {
        FEIT.matcher(tekst).results().forEach(feit -> feit(feit.group(1), element));
        if (EXPRESSIE.matcher(FEIT.matcher(tekst).replaceAll("")).find()) {
            bezwaren.add(
                    "Deze tekst bevat een uitdrukking die niet mag: \"%s\". Een gegeven schrijf je als [[${client}]]."
                            .formatted(tekst.strip()));
        }
    }

    private void feit(String naam, Element element) {
        if (isVerzwegen(naam)) {
            bezwaren.add(verzwegen(naam));
        } else if (!isFeit(naam)) {
            bezwaren.add("Het gegeven \"%s\" bestaat niet. Kies uit: %s.".formatted(naam, String.join(", ", feiten)));
        } else if (Feiten.SOMS.contains(naam) && !heeftVoorwaarde(element, naam)) {
            bezwaren.add(
                    "\"%s\" is niet altijd bekend. Zet data-th-if=\"${%s}\" bij dat stuk tekst.".formatted(naam, naam));
        }
    }

    private boolean isFeit(String naam) {
        return feiten.contains(naam);
    }

    /** It exists, but who reads this paper must not get to know it. */
    private boolean isVerzwegen(String naam) {
        return !isFeit(naam) && (Feiten.ALTIJD.contains(naam) || Feiten.SOMS.contains(naam));
    }

    private static String verzwegen(String naam) {
        return "Het gegeven \"%s\" mag niet in dit document. De lezer hoeft het niet te weten.".formatted(naam);
    }

    private static boolean heeftVoorwaarde(Element element, String naam) {
        for (Node ouder = element; ouder instanceof Element met; ouder = ouder.getParentNode()) {
            if (met.getAttribute("data-th-if").equals("${" + naam + "}")) {
                return true;
            }
        }
        return false;
    }
}
