package be.werkpad.sjabloon.inhoud;

import be.werkpad.sjabloon.Lezer;
import be.werkpad.sjabloon.Voorschrift;
import be.werkpad.sjabloon.pdf.HtmlParser;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The text of a template as elements, before or after its facts were filled in. */
public final class Blad {
    /** Attributes that place something of the dossier, with the name used in a {@link Voorschrift}. */
    static final List<String> BOUWSTENEN =
            List.of("data-kern", "data-velden", "data-formulier", "data-keuzes", "data-lijst", "data-tekenen");

    private final Element artikel;

    private Blad(Element artikel) {
        this.artikel = artikel;
    }

    /** @throws be.werkpad.sjabloon.pdf.PdfRenderException when it is not well-formed */
    public static Blad van(String tekst) {
        return new Blad(HtmlParser.parse(tekst).getDocumentElement());
    }

    public Element artikel() {
        return artikel;
    }

    public List<Element> secties() {
        return kinderen(artikel)
                .filter(kind -> kind.getTagName().equals("section"))
                .toList();
    }

    /** All elements, in the order of the text. */
    public void elk(Consumer<Element> bezoek) {
        bezoek(artikel, bezoek);
    }

    private static void bezoek(Element element, Consumer<Element> bezoek) {
        bezoek.accept(element);
        kinderen(element).forEach(kind -> bezoek(kind, bezoek));
    }

    /** What this text asks of the dossier and which sections it has. */
    public Voorschrift voorschrift(String sleutel) {
        var bouwstenen = bouwstenen();
        return new Voorschrift(
                sleutel,
                artikel.getAttribute("data-naam"),
                woorden(artikel, "data-lezers")
                        .map(naam -> Lezer.valueOf(naam.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toUnmodifiableSet()),
                woorden(artikel, "data-formulieren").toList(),
                velden(bouwstenen),
                woorden(artikel, "data-verzwijg").collect(Collectors.toUnmodifiableSet()),
                namen(bouwstenen, "keuzes"),
                artikel.hasAttribute("data-een-van"),
                secties().stream().map(sectie -> sectie.getAttribute("id")).toList(),
                bouwstenen);
    }

    public Set<String> bouwstenen() {
        var gevonden = new LinkedHashSet<String>();
        elk(element -> BOUWSTENEN.forEach(soort ->
                woorden(element, soort).forEach(naam -> gevonden.add(soort.substring("data-".length()) + ":" + naam))));
        return gevonden;
    }

    /** Places that only the clear level has; easy language says less (CH-9c-2). */
    public Set<String> alleenDuidelijk() {
        var gevonden = new LinkedHashSet<String>();
        elk(element -> {
            if (element.getAttribute("data-th-unless").equals("${eenvoudig}")) {
                new Blad(element).bouwstenen().forEach(gevonden::add);
            }
        });
        return gevonden;
    }

    private Set<String> velden(Set<String> bouwstenen) {
        return Stream.concat(
                        Stream.of("velden:", "kern:")
                                .flatMap(soort -> namen(bouwstenen, soort.replace(":", "")).stream()),
                        woorden(artikel, "data-bronnen"))
                .filter(naam -> naam.contains("."))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> namen(Set<String> bouwstenen, String soort) {
        return bouwstenen.stream()
                .filter(naam -> naam.startsWith(soort + ":"))
                .map(naam -> naam.substring(soort.length() + 1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Its elements, without the text between them. */
    public static Stream<Element> kinderen(Element element) {
        var kinderen = new ArrayList<Element>();
        for (Node kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element gevonden) {
                kinderen.add(gevonden);
            }
        }
        return kinderen.stream();
    }

    /** The names in an attribute, separated by spaces or commas. */
    public static Stream<String> woorden(Element element, String attribuut) {
        return Stream.of(element.getAttribute(attribuut).split("[\\s,]+")).filter(woord -> !woord.isEmpty());
    }
}
