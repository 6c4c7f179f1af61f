package be.werkpad.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** Words for pay or for an amount per hour, which a person in Begeleid Werken does not get (CH-8c-1, EX-9, F.14). */
public final class Loontaal {
    private static final String UUR = "(gewerkte? |begonnen |half |volledig )?uur\\b";
    private static final Pattern ONTKEND = Pattern.compile("\\b(geen|nooit|zonder) (een )?(loon|salaris|wedde)\\b");
    private static final Pattern LOON =
            Pattern.compile("\\b(uur|dag|week|maand|jaar|minimum|bruto|netto|stuk)?(loon|salaris|wedde)\\b"
                    + "|\\buur(tarief|vergoeding|bedrag|prijs)"
                    + "|\\bper " + UUR
                    + "|/ ?(u|h|uur)\\b"
                    + "|(euro?s?\\b|€)[^.;]{0,40}\\b(elk|ieder|het|een|voor) " + UUR
                    + "|\\b(elk|ieder) " + UUR + "[^.;]{0,40}(\\beuro?s?\\b|€)");

    private Loontaal() {}

    /** The code of what is wrong, or nothing; "geen loon" is what everybody may say. */
    public static Optional<String> fout(String tekst) {
        var kaal = Tekst.kaal(tekst).replaceAll("\\p{Cf}", "").replaceAll("[\\s\\p{Z}]+", " ");
        return LOON.matcher(ONTKEND.matcher(kaal).replaceAll("")).find()
                ? Optional.of("onbekend.loon")
                : Optional.empty();
    }
}
