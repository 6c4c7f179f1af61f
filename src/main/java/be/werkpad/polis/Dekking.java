package be.werkpad.polis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What some policies cover together. Policies may overlap or follow each other; a gap of one day is a gap (F.13). */
public final class Dekking {
    private final List<PolisKaart> polissen;

    private Dekking(List<PolisKaart> polissen) {
        this.polissen = polissen;
    }

    public static Dekking van(List<PolisKaart> polissen, Polissoort soort) {
        return new Dekking(polissen.stream()
                .filter(polis -> polis.soort() == soort)
                .sorted(Comparator.comparing(PolisKaart::van))
                .toList());
    }

    /** The policies that count for every plaatsing: those for accidents only when they cover the way too (CH-4a-5). */
    public static Dekking nodig(List<PolisKaart> polissen, Polissoort soort) {
        var dekking = van(polissen, soort);
        return soort == Polissoort.ONGEVALLEN ? dekking.metVerplaatsing() : dekking;
    }

    /** Only the policies that also cover the way to and from work. */
    public Dekking metVerplaatsing() {
        return new Dekking(
                polissen.stream().filter(PolisKaart::dektVerplaatsing).toList());
    }

    /** The first day of the period, both ends included, that no policy covers; empty when all are covered. */
    public Optional<LocalDate> eersteGat(LocalDate eersteDag, LocalDate laatsteDag) {
        var gedektTot = gedektTot(eersteDag);
        return gedektTot.isBefore(laatsteDag) ? Optional.of(gedektTot.plusDays(1)) : Optional.empty();
    }

    /** Last day that is covered without a gap from this day on; the day before it when it is not covered itself. */
    public LocalDate gedektTot(LocalDate eersteDag) {
        var gedektTot = eersteDag.minusDays(1);
        for (var polis : polissen) {
            var sluitAan = !polis.van().isAfter(gedektTot.plusDays(1));
            if (sluitAan && polis.tot().isAfter(gedektTot)) {
                gedektTot = polis.tot();
            }
        }
        return gedektTot;
    }
}
