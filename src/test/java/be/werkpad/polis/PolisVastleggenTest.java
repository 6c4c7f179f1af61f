package be.werkpad.polis;

import static be.werkpad.plaatsing.PlaatsingMother.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.werkpad.audit.Audittrail;
import be.werkpad.plaatsing.PlaatsingMother;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.ClockConfiguration;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.termijn.TermijnLatenVervallen;
import be.werkpad.termijn.TermijnZetten;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** CH-4a-4: a policy is kept with the day on which the cover ends, and the reminder before it. */
class PolisVastleggenTest {
    private static final long PLAATSING = 5;

    private LocalDate vandaag = START;
    private final List<Polis> rijen = new ArrayList<>();
    private final PlaatsingZoeken plaatsingen = mock();
    private final TermijnZetten termijnen = mock();
    private final TermijnLatenVervallen vervallen = mock();
    private final CurrentUser user = mock();
    private final Clock klok = new Clock() {
        @Override
        public Instant instant() {
            return vandaag.atStartOfDay(ClockConfiguration.BRUSSEL).toInstant();
        }

        @Override
        public ZoneId getZone() {
            return ClockConfiguration.BRUSSEL;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };
    private final PolisRepository repository = new RijenRepository();
    private final Polistermijnen polistermijnen =
            new Polistermijnen(repository, plaatsingen, termijnen, vervallen, klok);
    private final PolisVastleggen vastleggen = new PolisVastleggen(repository, plaatsingen, polistermijnen, user, klok);

    private class RijenRepository implements PolisRepository {
        @Override
        public Polis save(Polis polis) {
            rijen.add(polis);
            return polis;
        }

        @Override
        public Optional<Polis> findById(long id) {
            return Optional.of(rijen.get((int) id));
        }

        @Override
        public List<Polis> findByPlaatsingIdOrderByVan(long plaatsingId) {
            return rijen;
        }
    }

    @BeforeEach
    void plaatsing() {
        when(plaatsingen.metId(PLAATSING)).thenReturn(PlaatsingMother.kaart(PlaatsingStatus.AFSPRAKEN));
        when(user.account()).thenReturn("jobcoach");
    }

    @Test
    void setsTheEndOfTheShortestCoverAndTheReminderBeforeIt() {
        leg(Polissoort.ONGEVALLEN, "LO-1", START, START.plusYears(1));
        verify(termijnen, never()).op(anyLong(), any(), any(), any(), any());

        leg(Polissoort.AANSPRAKELIJKHEID, "BA-1", START, START.plusMonths(6));

        verify(termijnen).op(eq(7L), eq(PLAATSING), eq("polis.einde"), eq(START.plusMonths(6)), any());
        verify(termijnen).volgensNorm(7L, PLAATSING, "polis.herinnering");
    }

    @Test
    void movesTheEndWhenAPolicyIsRenewed() {
        leg(Polissoort.ONGEVALLEN, "LO-1", START, START.plusYears(1));
        leg(Polissoort.AANSPRAKELIJKHEID, "BA-1", START, START.plusMonths(6));
        leg(Polissoort.AANSPRAKELIJKHEID, "BA-1", START.plusMonths(6).plusDays(1), START.plusYears(2));

        assertThat(rijen).hasSize(3);
        verify(termijnen).op(eq(7L), eq(PLAATSING), eq("polis.einde"), eq(START.plusYears(1)), any());
    }

    @Test
    void correctsAPolicyInsteadOfKeepingItTwice() {
        leg(Polissoort.ONGEVALLEN, "LO-1", START, START.plusYears(1));
        leg(Polissoort.ONGEVALLEN, "LO-1", START, START.plusYears(2));

        assertThat(rijen)
                .singleElement()
                .satisfies(polis -> assertThat(polis.kaart().tot()).isEqualTo(START.plusYears(2)));
    }

    /** F.13: from before to. */
    @Test
    void refusesAPolicyThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> leg(Polissoort.ONGEVALLEN, "LO-1", START, START))
                .asInstanceOf(type(DomainException.class))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("polis.eindeVoorBegin");
                    assertThat(refusal.fouten()).extracting("veld").containsExactly("tot");
                });
        assertThat(rijen).isEmpty();
    }

    /** Who is not at work yet need not be insured yet: the cover counts from the first working day. */
    @Test
    void countsTheEndFromAFirstWorkingDayThatIsStillToCome() {
        vandaag = START.minusDays(14);
        leg(Polissoort.ONGEVALLEN, "LO-1", START, START.plusYears(1));
        leg(Polissoort.AANSPRAKELIJKHEID, "BA-1", START, START.plusMonths(6));

        verify(termijnen).op(eq(7L), eq(PLAATSING), eq("polis.einde"), eq(START.plusMonths(6)), any());
    }

    /** CH-4a-5: a policy without the way to work is none. */
    @Test
    void countsOnlyPoliciesThatCoverTheWayToWork() {
        leg(Polissoort.AANSPRAKELIJKHEID, "BA-1", START, START.plusYears(1));
        leg(Polissoort.ONGEVALLEN, "LO-1", START, START.plusMonths(6));
        vastleggen.voor(
                PLAATSING,
                new PolisKaart(Polissoort.ONGEVALLEN, "Verzekeraar-1", "LO-2", START, START.plusYears(1), false),
                "polis-verlengen");

        verify(termijnen, times(2)).op(eq(7L), eq(PLAATSING), eq("polis.einde"), eq(START.plusMonths(6)), any());
        verify(termijnen, never()).op(any(long.class), any(), any(), eq(START.plusYears(1)), any());
    }

    /** F.13: a gap of one day. */
    @Test
    void refusesARenewalThatLeavesADayWithoutCoverAndNamesIt() {
        leg(Polissoort.ONGEVALLEN, "LO-1", START, LocalDate.of(2027, 9, 30));
        var metGat = polis(Polissoort.ONGEVALLEN, "LO-1", LocalDate.of(2027, 10, 2), LocalDate.of(2028, 9, 30));

        assertThatThrownBy(() -> vastleggen.verleng(PLAATSING, metGat, false))
                .asInstanceOf(type(DomainException.class))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("polis.gat");
                    assertThat(refusal.fouten()).extracting("veld").containsExactly("van");
                    assertThat(refusal).hasMessageContaining("Op 1 oktober 2027 is de cliënt dan niet verzekerd.");
                });

        vastleggen.verleng(
                PLAATSING,
                polis(Polissoort.ONGEVALLEN, "LO-1", LocalDate.of(2027, 10, 1), LocalDate.of(2028, 9, 30)),
                false);
        assertThat(rijen).hasSize(2);
    }

    /** C.5 path 9: while nobody works, a policy may begin later. */
    @Test
    void letsAPolicyBeginLaterWhereTheWorkLiesStill() {
        leg(Polissoort.ONGEVALLEN, "LO-1", START, LocalDate.of(2027, 9, 30));

        vastleggen.verleng(
                PLAATSING,
                polis(Polissoort.ONGEVALLEN, "LO-1", LocalDate.of(2027, 10, 12), LocalDate.of(2028, 9, 30)),
                true);

        assertThat(rijen).hasSize(2);
    }

    /** F.13: what was mistyped in the form is replaced by what is typed there next. */
    @Test
    void aCorrectionInTheSameFormReplacesTheMistake() {
        leg(Polissoort.ONGEVALLEN, "LO-FOUT", START.minusYears(7), START.plusYears(9));
        leg(Polissoort.AANSPRAKELIJKHEID, "BA-1", START, START.plusYears(1));
        leg(Polissoort.ONGEVALLEN, "LO-0001", START, START.plusMonths(2));

        assertThat(rijen.get(0).isGeldig()).isFalse();
        assertThat(rijen).filteredOn(Polis::isGeldig).hasSize(2);
        verify(termijnen).op(eq(7L), eq(PLAATSING), eq("polis.einde"), eq(START.plusMonths(2)), any());
    }

    /** Nobody takes away the cover of today because another policy follows. */
    @Test
    void aPolicyThatFollowsWhileSomebodyWorksIsNoCorrection() {
        when(plaatsingen.metId(PLAATSING)).thenReturn(PlaatsingMother.kaart(PlaatsingStatus.LOPEND));
        leg(Polissoort.ONGEVALLEN, "LO-1", START, START.plusYears(1));
        vandaag = START.plusMonths(11);
        leg(Polissoort.ONGEVALLEN, "LO-2", START.plusYears(1).minusDays(3), START.plusYears(2));

        assertThat(rijen).allMatch(Polis::isGeldig);
    }

    /** F.13: a policy that was written down by mistake covers nothing any more, and the end of the cover comes earlier. */
    @Test
    void aPolicyThatIsWithdrawnMovesTheEndOfTheCover() {
        when(plaatsingen.metId(PLAATSING)).thenReturn(PlaatsingMother.kaart(PlaatsingStatus.LOPEND));
        leg(Polissoort.AANSPRAKELIJKHEID, "BA-1", START, START.plusYears(1));
        leg(Polissoort.ONGEVALLEN, "LO-1", START, START.plusMonths(2));
        vastleggen.verleng(
                PLAATSING, polis(Polissoort.ONGEVALLEN, "LO-FOUT", START.plusMonths(2), START.plusYears(9)), false);
        var intrekken = new PolisIntrekken(repository, polistermijnen, user, mock(Audittrail.class), klok);

        assertThatThrownBy(() -> intrekken.voor(7, 2, " "))
                .asInstanceOf(type(DomainException.class))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("polis.redenOntbreekt"));
        assertThatThrownBy(() -> intrekken.voor(8, 2, "Fout")).isInstanceOf(NotFoundException.class);
        intrekken.voor(7, 2, "Verkeerd nummer");

        assertThat(rijen).filteredOn(Polis::isGeldig).hasSize(2);
        verify(termijnen)
                .op(eq(7L), eq(PLAATSING), eq("polis.einde"), eq(START.plusMonths(2)), eq("polis ingetrokken"));
        assertThatThrownBy(() -> intrekken.voor(7, 2, "Nog eens"))
                .asInstanceOf(type(DomainException.class))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("polis.alIngetrokken"));
    }

    /** Before the start the legal frame asks for the kind that is gone; no date is kept that means nothing. */
    @Test
    void beforeTheStartNoEndIsKeptOfACoverThatIsNotWhole() {
        leg(Polissoort.AANSPRAKELIJKHEID, "BA-1", START, START.plusYears(1));
        leg(Polissoort.ONGEVALLEN, "LO-1", START, START.plusMonths(2));
        new PolisIntrekken(repository, polistermijnen, user, mock(Audittrail.class), klok).voor(7, 1, "Fout");

        verify(vervallen, atLeastOnce()).voor(7L, PLAATSING, "polis.einde");
    }

    private void leg(Polissoort soort, String nummer, LocalDate van, LocalDate tot) {
        vastleggen.voor(PLAATSING, polis(soort, nummer, van, tot), "verzekering-vastleggen");
    }

    private static PolisKaart polis(Polissoort soort, String nummer, LocalDate van, LocalDate tot) {
        return new PolisKaart(soort, "Verzekeraar-1", nummer, van, tot, true);
    }
}
