package be.werkpad.sjabloon.keuring;

import be.werkpad.sjabloon.Taalniveau;
import be.werkpad.sjabloon.inhoud.Blad;
import be.werkpad.sjabloon.inhoud.Uitekst;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Whether a text is easy enough to read (domein F.9, JS-1). It cannot prove that somebody understands it. */
public final class Taalcontrole {
    private static final int ZINNEN_PER_KOP = 5;
    private static final Set<String> KOPPEN = Set.of("h2", "h3");
    private static final Pattern FEIT = Pattern.compile("\\[\\[\\$\\{[a-zA-Z]+}]]");
    private static final Pattern ZINSEINDE = Pattern.compile("(?<=[.!?:])\\s+");
    private static final Pattern AFKORTING =
            Pattern.compile("(?i)\\b(?:[a-z]\\.){2,}|\\b(?:bv|ca|nr|evt|incl|excl|resp|max|min)\\.");
    private static final Pattern HOOFDLETTERS = Pattern.compile("\\b[A-Z]{3,}\\b");

    private static final Map<String, String> MOEILIJK = moeilijk();

    private Taalcontrole() {}

    /** What is wrong, in Dutch, for who writes the text; empty is good. */
    public static List<String> bezwaren(Blad blad, Taalniveau niveau) {
        var bezwaren = new ArrayList<String>();
        var lengtes = new ArrayList<Integer>();
        blad.elk(element -> {
            if (staatEr(element, niveau)) {
                zinnen(element).forEach(zin -> {
                    lengtes.add(woorden(zin));
                    bezwaren.addAll(zin(zin, niveau));
                });
                opschriften(element).forEach(opschrift -> bezwaren.addAll(zin(opschrift, niveau)));
                bezwaren.addAll(koppen(element, niveau));
            }
        });
        var gemiddeld = lengtes.stream().mapToInt(Integer::intValue).average().orElse(0);
        if (gemiddeld > niveau.gemiddeld()) {
            bezwaren.add("De zinnen tellen gemiddeld %.1f woorden. Hoogstens %d is goed."
                    .formatted(gemiddeld, niveau.gemiddeld()));
        }
        return bezwaren.stream().distinct().toList();
    }

    /** The same of one sentence or label that stands on a paper. */
    public static List<String> zin(String zin, Taalniveau niveau) {
        var bezwaren = new ArrayList<String>();
        if (woorden(zin) > niveau.langste()) {
            bezwaren.add("Deze zin is te lang, hoogstens %d woorden: \"%s\"".formatted(niveau.langste(), zin));
        }
        if (zin.contains("(")) {
            bezwaren.add("Zet geen haakjes in een zin: \"%s\"".formatted(zin));
        }
        Stream.of(AFKORTING, HOOFDLETTERS).forEach(patroon -> patroon.matcher(zin)
                .results()
                .forEach(woord -> bezwaren.add("Schrijf deze afkorting voluit: \"%s\"".formatted(woord.group()))));
        bezwaren.addAll(Geldwoorden.bezwaren(zin));
        MOEILIJK.forEach((moeilijk, beter) -> {
            if (Pattern.compile("(?i)\\b" + moeilijk + "\\b").matcher(zin).find()) {
                bezwaren.add("Schrijf \"%s\" in plaats van \"%s\".".formatted(beter, moeilijk));
            }
        });
        return bezwaren;
    }

    private static List<String> koppen(Element element, Taalniveau niveau) {
        if (!element.getTagName().equals("section")) {
            return List.of();
        }
        var zinnen = Blad.kinderen(element)
                .filter(kind -> kind.getTagName().equals("p") && staatEr(kind, niveau))
                .mapToLong(kind -> zinnen(kind).count())
                .sum();
        return zinnen > ZINNEN_PER_KOP
                ? List.of("Onder de kop \"%s\" staan %d zinnen. Zet er een kop tussen of maak een lijst."
                        .formatted(element.getElementsByTagName("h2").item(0).getTextContent(), zinnen))
                : List.of();
    }

    /** Headings, labels and the sentence of an empty section: read as well, but they are no running text. */
    private static Stream<String> opschriften(Element element) {
        var kop = KOPPEN.contains(element.getTagName()) || element.hasAttribute("data-kern")
                ? schoon(element.getTextContent())
                : "";
        var attributen = Stream.of("data-leeg", "data-feit", Uitekst.EIGEN_WOORDEN)
                .map(naam -> schoon(element.getAttribute(naam)));
        return Stream.concat(Stream.of(kop), attributen)
                .flatMap(ZINSEINDE::splitAsStream)
                .filter(zin -> !zin.isBlank());
    }

    private static Stream<String> zinnen(Element element) {
        if (!List.of("p", "li").contains(element.getTagName())
                || element.hasAttribute("data-kern")
                || element.hasAttribute("data-feit")) {
            return Stream.empty();
        }
        return ZINSEINDE.splitAsStream(schoon(element.getTextContent())).filter(zin -> !zin.isBlank());
    }

    private static String schoon(String tekst) {
        return FEIT.matcher(tekst).replaceAll("naam").replaceAll("\\s+", " ").strip();
    }

    private static int woorden(String zin) {
        return (int) Stream.of(zin.split("[\\s]+"))
                .filter(woord -> woord.matches(".*\\p{L}.*"))
                .count();
    }

    private static boolean staatEr(Element element, Taalniveau niveau) {
        var eenvoudig = niveau == Taalniveau.EENVOUDIG;
        return !(element.getAttribute("data-th-if").equals("${eenvoudig}") && !eenvoudig)
                && !(element.getAttribute("data-th-unless").equals("${eenvoudig}") && eenvoudig);
    }

    private static Map<String, String> moeilijk() {
        var woorden = new LinkedHashMap<String, String>();
        Stream.of(
                        "conform=volgens",
                        "teneinde=om",
                        "middels=met",
                        "derhalve=dus",
                        "aanvang=begin",
                        "aanvangen=beginnen",
                        "indien=als",
                        "gelieve=wil je",
                        "inzake=over",
                        "betreffende=over",
                        "desgevallend=als dat zo is",
                        "dienen te=moeten",
                        "dient te=moet",
                        "echter=maar",
                        "eveneens=ook",
                        "gezien het feit dat=omdat",
                        "hieromtrent=hierover",
                        "ingevolge=door",
                        "jegens=tegenover",
                        "met betrekking tot=over",
                        "mits=als",
                        "nochtans=toch",
                        "omtrent=over",
                        "onverminderd=ook",
                        "reeds=al",
                        "tevens=ook",
                        "trachten=proberen",
                        "verstrekken=geven",
                        "voornoemde=deze",
                        "wederpartij=de ander",
                        "zulks=dat")
                .map(paar -> paar.toLowerCase(Locale.ROOT).split("="))
                .forEach(paar -> woorden.put(paar[0], paar[1]));
        return woorden;
    }
}
