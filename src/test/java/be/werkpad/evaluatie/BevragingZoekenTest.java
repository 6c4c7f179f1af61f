package be.werkpad.evaluatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.document.Opmaak;
import be.werkpad.sjabloon.Taalniveau;
import be.werkpad.termijn.TermijnKaart;
import be.werkpad.termijn.TermijnZoeken;
import be.werkpad.termijn.Termijnstatus;
import be.werkpad.traject.Fase;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectStatus;
import be.werkpad.traject.TrajectType;
import be.werkpad.traject.TrajectZoeken;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The boundaries of E.2. */
class BevragingZoekenTest {
    private static final LocalDate DUE = LocalDate.of(2027, 3, 28);

    private final TermijnZoeken termijnen = mock(TermijnZoeken.class);
    private final TrajectZoeken trajecten = mock(TrajectZoeken.class);
    private final EvaluatieRepository evaluaties = mock(EvaluatieRepository.class);
    private final DocumentZoeken documenten = mock(DocumentZoeken.class);
    private final List<TermijnKaart> rijen = new ArrayList<>();
    private final List<TrajectKaart> kaarten = new ArrayList<>();
    private final BevragingZoeken zoeken = new BevragingZoeken(termijnen, trajecten, evaluaties, documenten);

    @BeforeEach
    void leest() {
        when(termijnen.openMetSleutel("bevraging.datum")).thenReturn(rijen);
        when(trajecten.metIds(any())).thenReturn(kaarten);
        when(trajecten.open()).thenReturn(kaarten);
    }

    @Test
    void isInTimeOnTheDueDateAndOneDayLateTheDayAfter() {
        traject(1, TrajectStatus.LOPEND, null, DUE);
        assertThat(zoeken.teLaat(DUE)).isEmpty();
        var morgen = DUE.plusDays(1);
        assertThat(zoeken.teLaat(morgen)).singleElement().satisfies(rij -> {
            assertThat(rij.dagenTeLaat(morgen)).isEqualTo(1);
            assertThat(rij.trajectcode()).isEqualTo("BW-1");
            assertThat(rij.laatstGehouden()).isNull();
        });
        assertThat(zoeken.teLaat(DUE.plusDays(30)).get(0).dagenTeLaat(DUE.plusDays(30)))
                .isEqualTo(30);
    }

    /** Around midnight the day in Brussels counts, on the night the clock changes too. */
    @Test
    void countsDaysInBrussels() {
        traject(1, TrajectStatus.LOPEND, null, DUE);
        assertThat(zoeken.teLaat(dag("2027-03-28T21:59:59Z"))).isEmpty();
        assertThat(zoeken.teLaat(dag("2027-03-28T22:00:00Z"))).hasSize(1);
    }

    @Test
    void leavesOutATrajectThatEndedAndFlagsAPause() {
        traject(1, TrajectStatus.AFGESLOTEN, null, DUE);
        traject(2, TrajectStatus.LOPEND, new TrajectKaart.Pauze(DUE, null, "ziek"), DUE);
        assertThat(zoeken.teLaat(DUE.plusDays(1))).singleElement().satisfies(rij -> assertThat(rij.pauze())
                .isTrue());
    }

    @Test
    void listsAStartWithoutApprovedPlanApart() {
        traject(1, TrajectStatus.LOPEND, null, null);
        traject(2, TrajectStatus.AANGEMELD, null, null);
        traject(3, TrajectStatus.LOPEND, null, DUE);
        assertThat(zoeken.teLaat(DUE.plusYears(1)))
                .extracting(BevragingRij::trajectId)
                .containsExactly(3L);
        assertThat(zoeken.startprofielOntbreekt()).extracting(TrajectKaart::id).containsExactly(1L);
    }

    @Test
    void tellsWhatIsComingWithTheDueDateItself() {
        traject(1, TrajectStatus.LOPEND, null, DUE);
        assertThat(zoeken.komend(DUE, Period.ofDays(0))).hasSize(1);
        assertThat(zoeken.komend(DUE.minusWeeks(8), Period.ofWeeks(8))).hasSize(1);
        assertThat(zoeken.komend(DUE.minusWeeks(8), Period.ofDays(55))).isEmpty();
        assertThat(zoeken.komend(DUE.plusDays(1), Period.ofWeeks(8))).isEmpty();
    }

    @Test
    void tellsHowFarItIs() {
        traject(1, TrajectStatus.LOPEND, null, DUE);
        assertThat(status()).isEqualTo(EvaluatieStatus.NIET_GESTART);
        var gehouden = new Evaluatie(1, Evaluatiesoort.JAARLIJKSE_BEVRAGING, DUE.minusYears(1));
        gehouden.voerGesprek(DUE.minusYears(1), null);
        gehouden.bezorg(3, DUE.minusYears(1));
        gehouden.rondAf(document -> true);
        evaluaties(gehouden);
        assertThat(status()).isEqualTo(EvaluatieStatus.NIET_GESTART);
        assertThat(zoeken.teLaat(DUE.plusDays(1)).get(0).laatstGehouden()).isEqualTo(DUE.minusYears(1));

        var open = new Evaluatie(1, Evaluatiesoort.JAARLIJKSE_BEVRAGING, DUE);
        evaluaties(gehouden, open);
        open.planGesprek(DUE.plusDays(9));
        assertThat(status()).isEqualTo(EvaluatieStatus.GESPREK_GEPLAND);
        open.voerGesprek(DUE.plusDays(1), null);
        when(documenten.laatste(any())).thenReturn(Optional.of(document(DUE.minusYears(1))));
        assertThat(status()).isEqualTo(EvaluatieStatus.IN_OPMAAK);
        when(documenten.laatste(any())).thenReturn(Optional.of(document(DUE.plusDays(1))));
        assertThat(status()).isEqualTo(EvaluatieStatus.WACHT_OP_CLIENT);
    }

    private EvaluatieStatus status() {
        return zoeken.teLaat(DUE.plusDays(1)).get(0).status();
    }

    private void evaluaties(Evaluatie... gegeven) {
        when(evaluaties.findByTrajectIdInAndSoortOrderById(any(), any())).thenReturn(List.of(gegeven));
    }

    private static LocalDate dag(String moment) {
        return LocalDate.now(Clock.fixed(Instant.parse(moment), ZoneId.of("Europe/Brussels")));
    }

    private static DocumentKaart document(LocalDate op) {
        return new DocumentKaart(
                3,
                new Documentreeks(1, null, Documentsoort.JAARLIJKSE_BEVRAGING),
                2,
                DocumentKaart.Status.TER_BESPREKING,
                new Opmaak(null, "s", null, Taalniveau.DUIDELIJK, null, "coach1", op),
                new DocumentKaart.Loop(null, null, null, null),
                "h",
                1,
                List.of());
    }

    private void traject(
            long id, TrajectStatus status, TrajectKaart.@Nullable Pauze pauze, @Nullable LocalDate vervaldatum) {
        kaarten.add(new TrajectKaart(
                id,
                "BW-" + id,
                TrajectType.BEGELEID_WERKEN,
                status,
                Fase.OPVOLGING,
                id,
                "zuid",
                "coach1",
                "coach2",
                DUE.minusYears(2),
                null,
                null,
                pauze));
        if (vervaldatum != null) {
            rijen.add(new TermijnKaart(
                    id,
                    id,
                    null,
                    "bevraging.datum",
                    vervaldatum,
                    Termijnstatus.OPEN,
                    DUE.minusYears(1),
                    null,
                    null,
                    vervaldatum));
        }
    }
}
