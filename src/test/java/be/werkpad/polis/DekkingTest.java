package be.werkpad.polis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** F.13: policies together cover each day or they do not; compared with counting day by day. */
class DekkingTest {
    private static final LocalDate DAG = LocalDate.of(2027, 1, 1);

    @Provide
    Arbitrary<List<PolisKaart>> polissen() {
        var dag = Arbitraries.integers().between(0, 120);
        var lengte = Arbitraries.integers().between(1, 60);
        return Combinators.combine(dag, lengte, Arbitraries.of(true, false))
                .as((van, duur, weg) -> polis(van, van + duur, weg))
                .list()
                .ofMaxSize(6);
    }

    @Property
    void aGapIsTheFirstDayThatNoPolicyHas(
            @ForAll("polissen") List<PolisKaart> polissen,
            @ForAll @IntRange(max = 100) int van,
            @ForAll @IntRange(max = 60) int duur) {
        var eerste = DAG.plusDays(van);
        var laatste = eerste.plusDays(duur);

        assertThat(dekking(polissen).eersteGat(eerste, laatste)).isEqualTo(geteld(polissen, eerste, laatste));
    }

    @Property
    void moreInsuranceNeverMakesAGap(
            @ForAll("polissen") List<PolisKaart> polissen,
            @ForAll("polissen") List<PolisKaart> extra,
            @ForAll @IntRange(max = 100) int van) {
        var alle = new ArrayList<>(polissen);
        alle.addAll(extra);

        assertThat(dekking(alle).gedektTot(DAG.plusDays(van)))
                .isAfterOrEqualTo(dekking(polissen).gedektTot(DAG.plusDays(van)));
    }

    @Property
    void theWayToWorkIsCoveredOnlyByPoliciesThatSaySo(@ForAll("polissen") List<PolisKaart> polissen) {
        var metWeg = polissen.stream().filter(PolisKaart::dektVerplaatsing).toList();

        assertThat(dekking(polissen).metVerplaatsing().gedektTot(DAG))
                .isEqualTo(dekking(metWeg).gedektTot(DAG));
    }

    @Property
    void policiesThatFollowEachOtherLeaveNoGapAndOneDayBetweenThemIsOne(
            @ForAll @IntRange(min = 1, max = 400) int eerste, @ForAll @IntRange(min = 1, max = 400) int tweede) {
        var aansluitend = List.of(polis(0, eerste, true), polis(eerste + 1, eerste + 1 + tweede, true));
        var metGat = List.of(polis(0, eerste, true), polis(eerste + 2, eerste + 2 + tweede, true));
        var einde = DAG.plusDays(eerste + 1L + tweede);

        assertThat(dekking(aansluitend).eersteGat(DAG, einde)).isEmpty();
        assertThat(dekking(metGat).eersteGat(DAG, einde)).contains(DAG.plusDays(eerste + 1L));
    }

    @Property
    void theOtherKindOfPolicyDoesNotCount(@ForAll("polissen") List<PolisKaart> polissen) {
        assertThat(Dekking.van(polissen, Polissoort.AANSPRAKELIJKHEID).eersteGat(DAG, DAG))
                .contains(DAG);
    }

    private static Optional<LocalDate> geteld(List<PolisKaart> polissen, LocalDate van, LocalDate tot) {
        return LongStream.rangeClosed(van.toEpochDay(), tot.toEpochDay())
                .mapToObj(LocalDate::ofEpochDay)
                .filter(dag ->
                        polissen.stream().noneMatch(polis -> !dag.isBefore(polis.van()) && !dag.isAfter(polis.tot())))
                .findFirst();
    }

    private static Dekking dekking(List<PolisKaart> polissen) {
        return Dekking.van(polissen, Polissoort.ONGEVALLEN);
    }

    private static PolisKaart polis(int van, int tot, boolean weg) {
        return new PolisKaart(Polissoort.ONGEVALLEN, "Verzekeraar-1", "P-1", DAG.plusDays(van), DAG.plusDays(tot), weg);
    }
}
