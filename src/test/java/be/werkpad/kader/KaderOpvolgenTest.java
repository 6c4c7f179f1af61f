package be.werkpad.kader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.werkpad.engine.ProcessGateway;
import be.werkpad.overeenkomst.OvereenkomstKaart;
import be.werkpad.overeenkomst.OvereenkomstZoeken;
import be.werkpad.overeenkomst.Overeenkomstsoort;
import be.werkpad.overeenkomst.RaamVastgelegd;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingMother;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.polis.PolisOpvolgen;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectZoeken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is watched from the day that somebody may start, and what people are reminded of. */
class KaderOpvolgenTest {
    private static final PlaatsingKaart PLAATSING = PlaatsingMother.kaart(PlaatsingStatus.PROEF);
    private static final Map<String, Object> DEZE = Map.of("trajectId", 7L, "plaatsingId", 5L);
    private static final LocalDate EINDE = PlaatsingMother.START.plusYears(1);

    private final PlaatsingZoeken plaatsingen = mock();
    private final TrajectZoeken trajecten = mock();
    private final OvereenkomstZoeken overeenkomsten = mock();
    private final ProcessGateway gateway = mock();
    private final Raamtermijnen raamtermijnen = mock();
    private final Herinneringstermijn termijn = mock();
    private final PolisOpvolgen polissen = mock();
    private final KaderBekijken bekijken = mock();
    private final RaamOpvolgen raam = new RaamOpvolgen(overeenkomsten, plaatsingen, raamtermijnen, trajecten, gateway);
    private final KaderHerinneren herinneren =
            new KaderHerinneren(plaatsingen, trajecten, bekijken, new KaderAanvullen(gateway), termijn);
    private final KaderOpvolgen opvolgen = new KaderOpvolgen(plaatsingen, polissen, raam, herinneren);

    @BeforeEach
    void eenPlaatsing() {
        var traject = mock(TrajectKaart.class);
        when(traject.code()).thenReturn("BW-TEST1");
        when(trajecten.metId(anyLong())).thenReturn(traject);
        when(plaatsingen.metId(5)).thenReturn(PLAATSING);
        when(plaatsingen.bezigOpWerkpost(70)).thenReturn(List.of(PLAATSING));
        mist();
        raamTot(null);
    }

    private void mist(Gebrek... gebreken) {
        var blad = mock(Kaderblad.class);
        when(blad.uitslag())
                .thenReturn(Kaderuitslag.van(List.of(gebreken).stream()
                        .map(gebrek -> new Kaderbevinding(gebrek, false, null))
                        .toList()));
        when(bekijken.vanPlaatsing(anyLong(), anyLong())).thenReturn(blad);
    }

    private void raamTot(@Nullable LocalDate einde) {
        when(overeenkomsten.voorPlaatsing(any()))
                .thenReturn(List.of(new OvereenkomstKaart(
                        Overeenkomstsoort.RAAMOVEREENKOMST, PlaatsingMother.START, einde, "Map-1")));
    }

    @Test
    void watchesTheEndOfTheRaamovereenkomstAlsoWhenItWasSignedForSomebodyElse() {
        raamTot(EINDE);

        opvolgen.voor(5);

        verify(polissen).voor(5);
        verify(raamtermijnen).zet(PLAATSING, EINDE);
        verify(gateway).start("raam-opvolging", "BW-TEST1", DEZE);
        verify(gateway, never()).start(eq("kader-herinnering"), anyString(), any());
    }

    @Test
    void watchesNothingWhereTheRaamovereenkomstHasNoEnd() {
        opvolgen.voor(5);

        verify(raamtermijnen).zet(PLAATSING, null);
        verify(gateway, never()).start(anyString(), anyString(), any());
    }

    @Test
    void aNewRaamovereenkomstReplacesTheWatchOfEverybodyWhoWorksThere() {
        raamTot(EINDE);

        raam.on(new RaamVastgelegd(70));

        var volgorde = inOrder(gateway);
        volgorde.verify(gateway).sendToAll("raam.opvolgingVervalt", "BW-TEST1", Map.of("plaatsingId", 5L));
        volgorde.verify(gateway).start("raam-opvolging", "BW-TEST1", DEZE);
    }

    /** EX-1, VZ-6. */
    @Test
    void remindsOnlyOfADimonaOrAReportThatIsNotThere() {
        mist(Gebrek.POLISBEWIJS_ONTBREEKT, Gebrek.WERKPOST_ZONDER_NUMMER);
        opvolgen.voor(5);
        verify(gateway, never()).start(eq("kader-herinnering"), anyString(), any());

        mist(Gebrek.MELDING_WERKGEVER_ONTBREEKT);
        opvolgen.voor(5);
        verify(gateway).start("kader-herinnering", "BW-TEST1", DEZE);
    }

    @Test
    void opensTheTasksAgainUntilNothingIsLeft() {
        mist(Gebrek.DIMONA_ONTBREEKT);
        assertThat(herinneren.voor(5)).isFalse();
        verify(gateway).start(eq("kader-bijwerken"), eq("BW-TEST1"), any());
        verify(termijn).zetVolgende(PLAATSING);

        when(gateway.isRunning(eq("kader-bijwerken"), eq("BW-TEST1"), any())).thenReturn(true);
        assertThat(herinneren.voor(5)).as("the tasks are still open").isFalse();
        verify(gateway).start(eq("kader-bijwerken"), eq("BW-TEST1"), any());

        mist();
        assertThat(herinneren.voor(5)).isTrue();
        verify(termijn).houd(PLAATSING);
    }

    @Test
    void remindsOfNothingWhereTheWorkStopped() {
        mist(Gebrek.DIMONA_ONTBREEKT);
        when(plaatsingen.metId(5)).thenReturn(PlaatsingMother.kaart(PlaatsingStatus.GESTOPT));

        assertThat(herinneren.voor(5)).isTrue();
    }
}
