package be.werkpad.beslissing;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.Fout;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Take-it-or-leave-it is no choice (CH-9b-2, F.10): at least two options that really differ, each with what it means
 * for the client. Later, stopping and doing nothing are always possible and never count as an option.
 */
final class EchteKeuze {
    static final String CODE = "beslissing.geenEchteKeuze";
    private static final int MINSTENS = 2;
    private static final int KORTSTE = 10;
    private static final int LANGSTE = 500;

    /** An option of only these words names no alternative. */
    private static final Set<String> ZONDER_INHOUD = Set.copyOf(List.of(
            ("ja nee neen ok oke akkoord wel niet niets geen misschien graag bedankt stop stopt stoppen gestopt later nu nog "
                            + "straks anders iets namelijk doen gaan gaat kiezen beslissen beslis wachten ik je jij u we wij "
                            + "hij zij de het een dat dit daar hier er mee ermee met van voor aan op in en of wil willen zou "
                            + "kan mag moet is werken werk begeleid begeleiding traject alles helemaal optie mogelijkheid "
                            + "keuze voorstel a b c d e f 1 2 3 4 5 6")
                    .split(" ")));

    /** Why options are no real choice. */
    enum Reden {
        TE_WEINIG,
        ZELFDE,
        LENGTE,
        GEEN_GEVOLG,
        ENKEL_LABEL,
        RICHTING
    }

    /** @param veld path of the field in the form, such as opties[1].tekst */
    record Bezwaar(Reden reden, String veld, String melding) {}

    private EchteKeuze() {}

    static void eis(Vraagcode vraag, List<Optie> opties) {
        var bezwaren = bezwaren(vraag, opties);
        if (!bezwaren.isEmpty()) {
            var fouten = bezwaren.stream()
                    .map(bezwaar -> new Fout(bezwaar.veld(), bezwaar.melding()))
                    .toList();
            throw new DomainException(
                    CODE,
                    "Dit is nog geen echte keuze. De cliënt moet uit minstens twee dingen kunnen kiezen.",
                    fouten);
        }
    }

    static List<Bezwaar> bezwaren(Vraagcode vraag, List<Optie> opties) {
        var bezwaren = new ArrayList<Bezwaar>();
        var eerder = new HashMap<String, Integer>();
        for (var index = 0; index < opties.size(); index++) {
            var optie = opties.get(index);
            bezwaren.addAll(bezwaren(vraag, optie, "opties[" + index + "]"));
            var zelfde = eerder.putIfAbsent(genormaliseerd(optie.tekst()), index);
            if (zelfde != null) {
                bezwaren.add(new Bezwaar(
                        Reden.ZELFDE,
                        "opties[" + index + "].tekst",
                        "Dit is hetzelfde als optie %s.".formatted(Optie.letter(zelfde))));
            }
        }
        if (aantalEchte(vraag, opties) < MINSTENS) {
            bezwaren.add(new Bezwaar(
                    Reden.TE_WEINIG,
                    "opties",
                    "Geef minstens twee echte mogelijkheden. Ja, nee, later, stoppen of niets doen tellen niet mee."));
        }
        return bezwaren;
    }

    private static List<Bezwaar> bezwaren(Vraagcode vraag, Optie optie, String pad) {
        var bezwaren = new ArrayList<Bezwaar>();
        if (isLabel(optie.tekst())) {
            bezwaren.add(new Bezwaar(
                    Reden.ENKEL_LABEL, pad + ".tekst", "Zeg wat de cliënt dan kiest. Dit is nog geen mogelijkheid."));
        }
        if (isLabel(optie.gevolg()) || genormaliseerd(optie.gevolg()).equals(genormaliseerd(optie.tekst()))) {
            bezwaren.add(new Bezwaar(
                    Reden.GEEN_GEVOLG, pad + ".gevolg", "Schrijf wat deze mogelijkheid betekent voor de cliënt."));
        }
        var lengte = optie.tekst().strip().length() + optie.gevolg().strip().length();
        if (lengte < KORTSTE || lengte > LANGSTE) {
            bezwaren.add(new Bezwaar(
                    Reden.LENGTE,
                    pad + ".gevolg",
                    "De mogelijkheid en wat ze betekent tellen samen %d tot %d tekens. Nu zijn het er %d."
                            .formatted(KORTSTE, LANGSTE, lengte)));
        }
        if (!vraag.isToegelaten(optie.richting())) {
            bezwaren.add(new Bezwaar(Reden.RICHTING, pad + ".richting", "Deze richting past niet bij deze vraag."));
        }
        return bezwaren;
    }

    private static long aantalEchte(Vraagcode vraag, List<Optie> opties) {
        return opties.stream()
                .filter(optie -> !isLabel(optie.tekst()) && vraag.isSubstantieel(optie.richting()))
                .map(optie -> genormaliseerd(optie.tekst()))
                .distinct()
                .count();
    }

    private static boolean isLabel(String tekst) {
        var woorden = genormaliseerd(tekst);
        return woorden.isEmpty() || ZONDER_INHOUD.containsAll(List.of(woorden.split(" ")));
    }

    /** Lower case, without diacritics and punctuation, words separated by one space. */
    static String genormaliseerd(String tekst) {
        return Normalizer.normalize(tekst, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
