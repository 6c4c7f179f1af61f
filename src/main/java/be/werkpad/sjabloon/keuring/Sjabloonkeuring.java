package be.werkpad.sjabloon.keuring;

import be.werkpad.sjabloon.Voorschrift;
import be.werkpad.sjabloon.inhoud.Blad;
import be.werkpad.sjabloon.pdf.PdfRenderException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.xml.sax.SAXParseException;

/**
 * What is wrong with a text that somebody wrote for one kind of paper. It may change words and order; it may not lose a
 * section or an answer that the kind prescribes, nor reach anything but the facts and answers of that kind.
 */
public final class Sjabloonkeuring {
    private static final int LANGSTE = 100_000;

    private Sjabloonkeuring() {}

    /** @return reasons in Dutch for who wrote it, all at once; empty is good */
    public static List<String> bezwaren(Voorschrift voorschrift, String meegeleverd, String tekst) {
        if (tekst.length() > LANGSTE) {
            return List.of("De tekst is te lang. Hoogstens %d tekens is goed.".formatted(LANGSTE));
        }
        if (tekst.contains("<!") || tekst.contains("<?")) {
            return List.of("Gebruik geen <!DOCTYPE, <![CDATA[, commentaar of <?…?> in een sjabloon.");
        }
        try {
            var blad = Blad.van(tekst);
            if (Plaatsregels.isTeDiep(blad)) {
                return List.of(
                        "Er staan te veel elementen in elkaar, dus te diep. Sluit elk element waar het eindigt.");
            }
            var bezwaren = bouw(voorschrift, Blad.van(meegeleverd), blad);
            return List.copyOf(bezwaren.isEmpty() ? taal(voorschrift, blad) : bezwaren);
        } catch (PdfRenderException geenHtml) {
            return List.of(
                    geenHtml.getCause() instanceof SAXParseException fout
                            ? "De tekst is geen juiste HTML. Kijk regel %d na: is elk element gesloten?"
                                    .formatted(fout.getLineNumber())
                            : "De tekst is geen juiste HTML. Kijk na of elk element gesloten is.");
        }
    }

    private static Set<String> bouw(Voorschrift voorschrift, Blad meegeleverd, Blad blad) {
        var bezwaren = new LinkedHashSet<String>();
        bezwaren.addAll(Bouwtaal.bezwaren(blad, Feitenrecht.van(voorschrift, meegeleverd)));
        bezwaren.addAll(Plaatsregels.bezwaren(blad));
        bezwaren.addAll(hoofding(meegeleverd, blad));
        bezwaren.addAll(secties(voorschrift, blad));
        bezwaren.addAll(bouwstenen(voorschrift, blad));
        bezwaren.addAll(Zichtbaarheid.bezwaren(voorschrift, meegeleverd, blad));
        return bezwaren;
    }

    private static Set<String> taal(Voorschrift voorschrift, Blad blad) {
        var bezwaren = new LinkedHashSet<String>();
        voorschrift.niveaus().forEach(niveau -> bezwaren.addAll(Taalcontrole.bezwaren(blad, niveau)));
        if (voorschrift.isVoorClient()) {
            bezwaren.addAll(Aanspreekcontrole.bezwaren(blad));
        }
        return bezwaren;
    }

    private static List<String> hoofding(Blad meegeleverd, Blad blad) {
        var bezwaren = new ArrayList<String>();
        for (var naam : Bouwtaal.HOOFDING) {
            if (!meegeleverd.artikel().getAttribute(naam).equals(blad.artikel().getAttribute(naam))) {
                bezwaren.add("Verander \"%s\" van het artikel niet. Dat legt vast wat dit document mag tonen."
                        .formatted(naam));
            }
        }
        return bezwaren;
    }

    private static List<String> secties(Voorschrift voorschrift, Blad blad) {
        var bezwaren = new ArrayList<String>();
        var gezien = new HashSet<String>();
        for (var sectie : blad.secties()) {
            var id = sectie.getAttribute("id");
            if (id.isEmpty() || !gezien.add(id)) {
                bezwaren.add("Geef elke sectie een eigen id. Dit klopt niet: \"%s\".".formatted(id));
            }
            if (koppen(sectie).size() != 1 || koppen(sectie).contains("")) {
                bezwaren.add(
                        "Zet in elke sectie juist één kop (h2) met woorden. Dit klopt niet in \"%s\".".formatted(id));
            }
        }
        voorschrift.secties().stream()
                .filter(id -> !gezien.contains(id))
                .forEach(id -> bezwaren.add("De sectie \"%s\" ontbreekt. Dit document moet ze hebben.".formatted(id)));
        return bezwaren;
    }

    private static List<String> koppen(Element sectie) {
        return Blad.kinderen(sectie)
                .filter(kind -> kind.getTagName().equals("h2"))
                .map(kop -> kop.getTextContent().strip())
                .toList();
    }

    private static List<String> bouwstenen(Voorschrift voorschrift, Blad blad) {
        var bezwaren = new ArrayList<String>();
        Set<String> aanwezig = blad.bouwstenen();
        voorschrift.bouwstenen().stream()
                .filter(naam -> !naam.startsWith("kern:") && !aanwezig.contains(naam))
                .sorted()
                .forEach(naam ->
                        bezwaren.add("\"%s\" ontbreekt. Dit document moet het tonen.".formatted(leesbaar(naam))));
        aanwezig.stream()
                .filter(naam -> !mag(voorschrift, naam))
                .forEach(naam -> bezwaren.add("\"%s\" mag niet in dit document.".formatted(leesbaar(naam))));
        return bezwaren;
    }

    private static boolean mag(Voorschrift voorschrift, String bouwsteen) {
        int plek = bouwsteen.indexOf(':');
        var naam = bouwsteen.substring(plek + 1);
        return switch (bouwsteen.substring(0, plek)) {
            case "velden", "kern" ->
                naam.contains(".")
                        ? voorschrift.magTonen(
                                naam.substring(0, naam.indexOf('.')), naam.substring(naam.indexOf('.') + 1))
                        : !voorschrift.verzwegen().contains(naam);
            case "formulier" -> voorschrift.formulieren().contains(naam);
            case "keuzes" -> voorschrift.vragen().contains(naam);
            default -> voorschrift.bouwstenen().contains(bouwsteen);
        };
    }

    static String leesbaar(String bouwsteen) {
        return "data-" + bouwsteen.replaceFirst(":", "=");
    }
}
