package be.werkpad.termijn;

import static be.werkpad.termijn.Termijnstatus.GEHOUDEN;
import static be.werkpad.termijn.Termijnstatus.OPEN;
import static be.werkpad.termijn.Termijnstatus.VERVALLEN;
import static be.werkpad.termijn.Termijnstatus.VERVANGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkpad.norm.NormBereik;
import be.werkpad.norm.NormWijzigen;
import be.werkpad.norm.Normwijziging;
import be.werkpad.shared.ClockConfiguration;
import be.werkpad.support.WerkpadTest;
import be.werkpad.termijn.TermijnenHerrekenen.Herrekening;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@WerkpadTest
@Transactional
@RecordApplicationEvents
class TermijnTest {
    private static final long TRAJECT = 810_001;
    private static final long PLAATSING = 5;
    private final LocalDate vandaag = LocalDate.now(ClockConfiguration.BRUSSEL);

    @Autowired
    TermijnZetten termijnZetten;

    @Autowired
    TermijnenHerrekenen termijnenHerrekenen;

    @Autowired
    NormWijzigen normWijzigen;

    @Autowired
    TermijnHouden termijnHouden;

    @Autowired
    TermijnLatenVervallen termijnLatenVervallen;

    @Autowired
    TermijnZoeken termijnZoeken;

    @Autowired
    TermijnRepository termijnen;

    @Autowired
    ApplicationEvents events;

    @Test
    void opensADeadlineByTheNorm() {
        var termijn = termijnZetten.volgensNorm(TRAJECT, null, "besluit.termijn");

        assertThat(termijn.datum()).isEqualTo(vandaag.plusDays(7));
        assertThat(termijn.status()).isEqualTo(OPEN);
        assertThat(termijn.redenVerzet()).isNull();
        assertThat(events.stream(TermijnVerzet.class)).isEmpty();
    }

    @Test
    void keepsEveryMoveVisible() {
        zet("besluit.termijn", vandaag.plusDays(7));
        zet("besluit.termijn", vandaag.plusDays(7));
        zet("besluit.termijn", vandaag.plusDays(9));
        zet("besluit.termijn", vandaag.plusDays(11));

        assertThat(termijnZoeken.alleVan(TRAJECT))
                .extracting(TermijnKaart::status)
                .containsExactly(VERVANGEN, VERVANGEN, OPEN);
        assertThat(termijnZoeken.openVan(TRAJECT)).singleElement().satisfies(open -> {
            assertThat(open.datum()).isEqualTo(vandaag.plusDays(11));
            assertThat(open.oorspronkelijkeDatum()).isEqualTo(vandaag.plusDays(7));
            assertThat(open.redenVerzet()).isEqualTo("Reden-1");
        });
        assertThat(events.stream(TermijnVerzet.class))
                .last()
                .isEqualTo(
                        new TermijnVerzet(TRAJECT, null, "besluit.termijn", vandaag.plusDays(9), vandaag.plusDays(11)));
    }

    @Test
    void opensANewRowAfterOneIsHeld() {
        zet("besluit.termijn", vandaag);
        termijnHouden.op(TRAJECT, null, "besluit.termijn", vandaag.minusDays(1));
        zet("besluit.termijn", vandaag.plusDays(7));

        assertThat(termijnZoeken.alleVan(TRAJECT))
                .extracting(TermijnKaart::status)
                .containsExactly(GEHOUDEN, OPEN);
        assertThat(termijnZoeken.laatstGehouden(TRAJECT, null, "besluit.termijn"))
                .hasValueSatisfying(rij -> assertThat(rij.gehoudenOp()).isEqualTo(vandaag.minusDays(1)));
    }

    @Test
    void doesNothingWhenThereIsNothingToHold() {
        termijnHouden.voor(TRAJECT, null, "besluit.termijn");

        assertThat(termijnZoeken.alleVan(TRAJECT)).isEmpty();
    }

    @Test
    void tellsAPlaatsingFromItsTraject() {
        zet("contractering.termijn", vandaag.plusDays(3));
        assertThat(termijnZoeken.open(TRAJECT, PLAATSING, "contractering.termijn"))
                .isEmpty();
        assertThat(termijnZoeken.geldend(TRAJECT, PLAATSING, "contractering.termijn"))
                .isPresent();

        termijnZetten.op(TRAJECT, PLAATSING, "contractering.termijn", vandaag.plusDays(4), "Reden-1");
        assertThat(termijnZoeken.geldend(TRAJECT, PLAATSING, "contractering.termijn"))
                .hasValueSatisfying(rij -> assertThat(rij.datum()).isEqualTo(vandaag.plusDays(4)));

        termijnLatenVervallen.alleVanPlaatsing(TRAJECT, PLAATSING);
        assertThat(termijnZoeken.openVan(TRAJECT)).singleElement().matches(rij -> rij.plaatsingId() == null);
        termijnLatenVervallen.alleVan(TRAJECT);
        assertThat(termijnZoeken.alleVan(TRAJECT))
                .extracting(TermijnKaart::status)
                .containsOnly(VERVALLEN);
    }

    @Test
    void countsFromTheDeadlineThatTheNormRefersTo() {
        var bevraging = vandaag.plusDays(100);
        zet("bevraging.datum", bevraging);

        assertThat(volgensNorm("bevraging.opent")).isEqualTo(bevraging.minusWeeks(8));
        assertThat(volgensNorm("bevraging.telaat")).isEqualTo(bevraging.plusDays(1));
        termijnHouden.voor(TRAJECT, null, "bevraging.datum");
        assertThat(volgensNorm("bevraging.laatsteHerinnering")).isEqualTo(bevraging.minusWeeks(1));
        assertThat(volgensNorm("opvolging.contactOpent")).isEqualTo(vandaag.plusDays(31 - 3));
    }

    @Test
    void listsTheOpenOnesOfAKeyFirstToExpireFirst() {
        zet("test.sleutel", vandaag.plusDays(9));
        termijnZetten.op(TRAJECT + 1, null, "test.sleutel", vandaag.plusDays(2), "Reden-1");

        assertThat(termijnZoeken.openMetSleutel("test.sleutel"))
                .extracting(TermijnKaart::trajectId)
                .containsExactly(TRAJECT + 1, TRAJECT);
    }

    @Test
    void isLateOnlyAfterItsDay() {
        var termijn = zet("besluit.termijn", vandaag);

        assertThat(termijn.isTeLaatOp(vandaag)).isFalse();
        assertThat(termijn.isTeLaatOp(vandaag.plusDays(1))).isTrue();
    }

    @Test
    void cannotBeOpenTwice() {
        zet("besluit.termijn", vandaag);
        var tweede = new Termijn(new Termijnadres(TRAJECT, null, "besluit.termijn"), vandaag, true, vandaag);

        assertThatThrownBy(() -> termijnen.saveAndFlush(tweede)).isInstanceOf(DataIntegrityViolationException.class);
    }

    /** C.5 17: another value of a norm moves nothing by itself. */
    @Test
    void countsRunningDeadlinesAgainOnlyWhenSomebodyAsks() {
        volgensNorm("klacht.gevolg");
        termijnZetten.op(TRAJECT, PLAATSING, "klacht.gevolg", vandaag.plusDays(20), "samen afgesproken");
        assertThat(termijnenHerrekenen.bekijk("klacht.gevolg")).isEmpty();

        normWijzigen.voor(new Normwijziging("klacht.gevolg", NormBereik.ALGEMEEN, "P10D", vandaag, "Test"));

        assertThat(termijnenHerrekenen.bekijk("klacht.gevolg"))
                .containsExactly(new Herrekening(
                        new Termijnadres(TRAJECT, null, "klacht.gevolg"), vandaag.plusDays(30), vandaag.plusDays(10)));
        assertThat(openDag(null)).as("only looked at").isEqualTo(vandaag.plusDays(30));

        assertThat(termijnenHerrekenen.voer("klacht.gevolg")).isOne();
        assertThat(openDag(null)).isEqualTo(vandaag.plusDays(10));
        assertThat(openDag(PLAATSING)).as("agreed with people").isEqualTo(vandaag.plusDays(20));
        assertThat(events.stream(TermijnVerzet.class)).as("timers follow").hasSize(1);
        assertThat(termijnenHerrekenen.bekijk("klacht.gevolg")).isEmpty();
    }

    private LocalDate openDag(@Nullable Long plaatsingId) {
        return termijnZoeken
                .open(TRAJECT, plaatsingId, "klacht.gevolg")
                .orElseThrow()
                .datum();
    }

    private LocalDate volgensNorm(String sleutel) {
        return termijnZetten.volgensNorm(TRAJECT, null, sleutel).datum();
    }

    private TermijnKaart zet(String sleutel, LocalDate datum) {
        return termijnZetten.op(TRAJECT, null, sleutel, datum, "Reden-1");
    }
}
