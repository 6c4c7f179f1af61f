package be.werkpad.formulier;

import be.werkpad.formulier.Voorwaarde.Knoop;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads {@code = a = "X" and not(list contains(b, "Y"))}: comparisons, and, or, not(), list contains(), brackets,
 * text, numbers, true, false, null, names with dots. Anything else is not understood.
 */
final class VoorwaardeLezer {
    private static final int LANGST = 1_000;
    private static final Pattern TEKEN = Pattern.compile("\\s*(?:(?<tekst>\"(?:[^\"\\\\]|\\\\.)*+\")"
            + "|(?<getal>-?\\d+(?:\\.\\d+)?)"
            + "|(?<woord>list contains(?=\\s*\\()|[\\p{L}_][\\p{L}\\p{N}_]*(?:\\.[\\p{L}_][\\p{L}\\p{N}_]*)*)"
            + "|(?<leesteken>!=|<=|>=|[=<>(),]))");
    private static final Set<String> VERGELIJKING = Set.of("=", "!=", "<", "<=", ">", ">=");
    private static final Set<String> GEEN_NAAM =
            Set.of("and", "or", "not", "list contains", "if", "in", "for", "some", "every");

    private final List<String> tekens;
    private final Set<String> namen = new LinkedHashSet<>();
    private int plaats;

    private VoorwaardeLezer(List<String> tekens) {
        this.tekens = tekens;
    }

    static Optional<Voorwaarde> lees(String bron) {
        var tekst = bron.strip();
        if (!tekst.startsWith("=") || tekst.length() > LANGST) return Optional.empty();
        try {
            var lezer = new VoorwaardeLezer(tekens(tekst.substring(1).strip()));
            var knoop = lezer.of();
            if (lezer.plaats < lezer.tekens.size()) return Optional.empty();
            return Optional.of(new Voorwaarde(knoop, lezer.namen));
        } catch (IllegalArgumentException onbegrepen) {
            return Optional.empty();
        }
    }

    private static List<String> tekens(String tekst) {
        var gevonden = new ArrayList<String>();
        var zoeker = TEKEN.matcher(tekst);
        var tot = 0;
        while (tot < tekst.length()) {
            if (!zoeker.find(tot) || zoeker.start() != tot) throw new IllegalArgumentException(tekst);
            gevonden.add(zoeker.group().strip());
            tot = zoeker.end();
        }
        return gevonden;
    }

    private Knoop of() {
        var links = en();
        while (neem("or")) {
            var eerste = links;
            var tweede = en();
            links = bereik -> Voorwaarde.of(eerste.waarde(bereik), tweede.waarde(bereik));
        }
        return links;
    }

    private Knoop en() {
        var links = vergelijking();
        while (neem("and")) {
            var eerste = links;
            var tweede = vergelijking();
            links = bereik -> Voorwaarde.en(eerste.waarde(bereik), tweede.waarde(bereik));
        }
        return links;
    }

    private Knoop vergelijking() {
        var links = waarde();
        if (plaats >= tekens.size() || !VERGELIJKING.contains(tekens.get(plaats))) return links;
        var teken = tekens.get(plaats++);
        var rechts = waarde();
        return bereik -> Voorwaarde.vergelijk(links.waarde(bereik), teken, rechts.waarde(bereik));
    }

    private Knoop waarde() {
        if (neem("(")) return totHaakje(of());
        if (neem("not")) {
            eis("(");
            var binnen = totHaakje(of());
            return bereik -> Voorwaarde.niet(binnen.waarde(bereik));
        }
        if (neem("list contains")) return bevat();
        if (plaats >= tekens.size()) throw new IllegalArgumentException("onvolledig");
        return enkel(tekens.get(plaats++));
    }

    private Knoop bevat() {
        eis("(");
        var lijst = of();
        eis(",");
        var gezocht = totHaakje(of());
        return bereik -> Voorwaarde.bevat(lijst.waarde(bereik), gezocht.waarde(bereik));
    }

    private Knoop enkel(String teken) {
        var eerste = teken.charAt(0);
        if (eerste == '"') {
            var tekst = teken.substring(1, teken.length() - 1).replaceAll("\\\\(.)", "$1");
            return bereik -> tekst;
        }
        if (eerste == '-' || Character.isDigit(eerste)) {
            var getal = new BigDecimal(teken);
            return bereik -> getal;
        }
        return switch (teken) {
            case "true" -> bereik -> true;
            case "false" -> bereik -> false;
            case "null" -> bereik -> null;
            default -> naam(teken);
        };
    }

    private Knoop naam(String teken) {
        if (GEEN_NAAM.contains(teken) || !Character.isJavaIdentifierStart(teken.charAt(0))) {
            throw new IllegalArgumentException(teken);
        }
        namen.add(teken);
        return bereik -> bereik.waarde(teken);
    }

    private Knoop totHaakje(Knoop binnen) {
        eis(")");
        return binnen;
    }

    private void eis(String teken) {
        if (!neem(teken)) throw new IllegalArgumentException(teken);
    }

    private boolean neem(String teken) {
        if (plaats >= tekens.size() || !tekens.get(plaats).equals(teken)) return false;
        plaats++;
        return true;
    }
}
