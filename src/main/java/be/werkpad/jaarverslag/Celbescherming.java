package be.werkpad.jaarverslag;

import be.werkpad.jaarverslag.Jaarverslag.Cijfer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Hides cells of 1 to 4 people, because a reader could recognise them (E.3, G.3). When exactly one part of a whole is
 * hidden, the next smallest is hidden too: otherwise the whole minus the others tells it.
 */
final class Celbescherming {
    private static final int KLEINSTE_CEL = 5;
    private static final String VERBORGEN = "<5";
    private static final String OOK_VERBORGEN = "–";

    private Celbescherming() {}

    /** @param verberg false for a reader of the team, who sees every number */
    static List<Cijfer> toon(List<Telling> tellingen, boolean verberg) {
        var verborgen = verberg ? verborgen(tellingen) : new TreeSet<Integer>();
        return IntStream.range(0, tellingen.size())
                .mapToObj(index -> cijfer(tellingen.get(index), verborgen.contains(index)))
                .toList();
    }

    private static TreeSet<Integer> verborgen(List<Telling> tellingen) {
        var klein = new TreeSet<Integer>();
        IntStream.range(0, tellingen.size())
                .filter(index -> isKlein(tellingen.get(index)))
                .forEach(klein::add);
        if (klein.size() == 1) {
            IntStream.range(0, tellingen.size())
                    .boxed()
                    .filter(index ->
                            !klein.contains(index) && tellingen.get(index).aantal() > 0)
                    .filter(index -> tellingen.get(index).geheel() != null)
                    .min(Comparator.comparingLong(index -> tellingen.get(index).aantal()))
                    .ifPresent(klein::add);
        }
        return klein;
    }

    private static boolean isKlein(Telling telling) {
        return telling.aantal() > 0 && telling.aantal() < KLEINSTE_CEL;
    }

    private static Cijfer cijfer(Telling telling, boolean verborgen) {
        if (verborgen) {
            return new Cijfer(telling.label(), isKlein(telling) ? VERBORGEN : OOK_VERBORGEN, "");
        }
        return new Cijfer(telling.label(), String.valueOf(telling.aantal()), aandeel(telling));
    }

    /** Half goes up, and the whole is printed with it, so that nobody has to guess the base (E.3). */
    private static String aandeel(Telling telling) {
        var geheel = telling.geheel();
        if (geheel == null || geheel == 0) {
            return "";
        }
        return "%d van %d (%d %%)".formatted(telling.aantal(), geheel, procent(telling.aantal(), geheel));
    }

    static long procent(long deel, long geheel) {
        return BigDecimal.valueOf(deel * 100)
                .divide(BigDecimal.valueOf(geheel), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
