package be.werkpad.sjabloon.inhoud;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How papers write numbers, the same everywhere: with their unit, in groups of digits, or as a step in words. */
final class Notatie {
    private static final Eenheid MINUTEN = new Eenheid("minuut", "minuten");
    private static final Eenheid DAGEN = new Eenheid("dag", "dagen");
    private static final Eenheid UREN = new Eenheid("uur per week", "uur per week");

    /** By field name; "dagen" is a number only where a werkpost pays per day. */
    private static final Map<String, Eenheid> EENHEDEN = Map.of(
            "minuten", MINUTEN,
            "reistijdMin", MINUTEN,
            "maxReistijdMin", MINUTEN,
            "steunMinuten", MINUTEN,
            "geplandDagen", DAGEN,
            "aanwezigDagen", DAGEN,
            "urenMin", UREN,
            "urenMax", UREN,
            "bedragPerDag", new Eenheid("euro", "euro"),
            "dagen", new Eenheid("dag per week", "dagen per week"));

    /** The ladder of participation (RE-21). */
    private static final List<String> TREDEN = List.of(
            "weinig contact met andere mensen",
            "contact met mensen buitenshuis",
            "werk zonder loon, met begeleiding",
            "op weg naar betaald werk",
            "betaald werk met steun",
            "betaald werk zonder steun");

    private static final Pattern MOBIEL = Pattern.compile("(04\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)");
    private static final Pattern GROTE_ZONE = Pattern.compile("(0[2349])(\\d{3})(\\d\\d)(\\d\\d)");
    private static final Pattern ZONE = Pattern.compile("(0\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)");
    private static final Pattern ONDERNEMING = Pattern.compile("(\\d{4})\\.?(\\d{3})\\.?(\\d{3})");

    private Notatie() {}

    /** @param naam of the field */
    static String getal(String naam, Number getal) {
        var waarde = new BigDecimal(getal.toString()).stripTrailingZeros();
        if (naam.toLowerCase(Locale.ROOT).contains("trede")
                && waarde.intValue() >= 1
                && waarde.intValue() <= TREDEN.size()) {
            return "Trede %d van %d: %s".formatted(waarde.intValue(), TREDEN.size(), TREDEN.get(waarde.intValue() - 1));
        }
        var eenheid = EENHEDEN.get(naam);
        return eenheid == null ? cijfers(waarde) : cijfers(waarde) + " " + eenheid.van(waarde);
    }

    static String tekst(String naam, String tekst) {
        if (naam.equals("ondernemingsnummer")) {
            return ondernemingsnummer(tekst);
        }
        return naam.equals("contact") || naam.toLowerCase(Locale.ROOT).endsWith("telefoon") ? telefoon(tekst) : tekst;
    }

    /** "0470 12 34 56", "02 123 45 67" or "011 12 34 56"; any other text as it is. */
    static String telefoon(String tekst) {
        var cijfers = tekst.replaceAll("[\\s./()-]", "").replaceFirst("^(\\+|00)320?", "0");
        return List.of(MOBIEL, GROTE_ZONE, ZONE).stream()
                .map(vorm -> vorm.matcher(cijfers))
                .filter(gevonden -> gevonden.matches())
                .map(gevonden -> gevonden.replaceFirst("$1 $2 $3 $4"))
                .findFirst()
                .orElse(tekst);
    }

    /** "0428.759.497". */
    static String ondernemingsnummer(String tekst) {
        var gevonden = ONDERNEMING.matcher(tekst.replaceAll("^BE|\\s", ""));
        return gevonden.matches() ? gevonden.replaceFirst("$1.$2.$3") : tekst;
    }

    /** Only amounts of money have a fraction, so ten and a half is 10,50. */
    private static String cijfers(BigDecimal waarde) {
        var schrijfwijze = NumberFormat.getInstance(Locale.forLanguageTag("nl-BE"));
        schrijfwijze.setGroupingUsed(false);
        schrijfwijze.setMinimumFractionDigits(waarde.scale() > 0 ? 2 : 0);
        schrijfwijze.setMaximumFractionDigits(10);
        return schrijfwijze.format(waarde);
    }

    private record Eenheid(String een, String meer) {
        String van(BigDecimal aantal) {
            return aantal.compareTo(BigDecimal.ONE) == 0 ? een : meer;
        }
    }
}
