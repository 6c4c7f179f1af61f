package be.werkpad.sjabloon.keuring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Begeleid Werken is no job with a contract, gives no pay and costs the client nothing (domein JS-1, CH-8a, F.9). */
final class Geldwoorden {
    private static final Pattern CONTRACT =
            Pattern.compile("(?iu)\\b(?:(?:uur|dag|week|maand|jaar|minimum|bruto|netto)?"
                    + "(?:loon|lonen)|verlo(?:on|nen|ning)\\p{L}*|salaris\\p{L}*|premies?|bezoldig\\p{L}*"
                    + "|werknemers?|arbeids(?:overeenkomst|contract)(?:en)?)\\b");

    /** Only right before the word it takes it away: "zonder vragen krijg je loon" promises pay. */
    private static final Pattern ZONDER = Pattern.compile("(?iu)\\b(?:geen|zonder)\\s+$");

    private static final Pattern WORDT_BETAALD =
            Pattern.compile("(?iu)\\b(?:je|jij|u|het werk) wordt (?!(?:er )?niet )(?:\\p{L}+ )*betaald\\b");

    private static final Pattern CLIENT_BETAALT =
            Pattern.compile("(?iu)(?:(?<!\\bdie )\\b(?:je|jij) betaalt|\\bbetaal (?:je|jij))\\b"
                    + "(?! (?:\\p{L}+ ){0,2}?(?:niets|niet|geen|nooit)\\b)");

    private Geldwoorden() {}

    /** What is wrong with one sentence, in Dutch, for who writes it; empty is good. */
    static List<String> bezwaren(String zin) {
        var bezwaren = new ArrayList<String>();
        var belooft = CONTRACT.matcher(zin).results().anyMatch(woord -> !ZONDER.matcher(zin.substring(0, woord.start()))
                .find());
        if (belooft || WORDT_BETAALD.matcher(zin).find()) {
            bezwaren.add("Begeleid Werken is zonder loon en zonder arbeidsovereenkomst. Schrijf niet: \"%s\""
                    .formatted(zin));
        }
        if (CLIENT_BETAALT.matcher(zin).find()) {
            bezwaren.add("De cliënt betaalt niets voor Begeleid Werken. Schrijf niet: \"%s\"".formatted(zin));
        }
        return bezwaren;
    }
}
