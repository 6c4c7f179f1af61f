package be.werkpad.sjabloon.inhoud;

import be.werkpad.shared.Aanspreekvorm;
import be.werkpad.shared.Uvorm;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a template for a client who is called "u", made before anything of the dossier stands in it (F.9). */
public final class Uitekst {
    /** Attribute in which the writer of a text gives the words for "u", where the rules would guess. */
    public static final String EIGEN_WOORDEN = "data-u";

    private static final Pattern MET_EIGEN_WOORDEN =
            Pattern.compile("(?s)<(p|li|h2|h3)\\b([^>]*?)\\sdata-u=(?:\"([^\"]*)\"|'([^']*)')([^>]*)>.*?</\\1>");
    private static final Pattern IN_ATTRIBUUT = Pattern.compile("(?<=\\sdata-(?:leeg|feit|naam)=\")[^\"]*");

    private Uitekst() {}

    public static String van(String tekst, Aanspreekvorm vorm) {
        if (vorm == Aanspreekvorm.JE) {
            return tekst;
        }
        var eigen = MET_EIGEN_WOORDEN.matcher(tekst).replaceAll(Uitekst::eigenWoorden);
        var attributen =
                IN_ATTRIBUUT.matcher(eigen).replaceAll(woorden -> Matcher.quoteReplacement(vorm.van(woorden.group())));
        return Uvorm.van(attributen).tekst();
    }

    private static String eigenWoorden(java.util.regex.MatchResult element) {
        var woorden = element.group(3) == null ? element.group(4) : element.group(3);
        return Matcher.quoteReplacement(
                "<%s%s%s>%s</%1$s>".formatted(element.group(1), element.group(2), element.group(5), woorden));
    }
}
