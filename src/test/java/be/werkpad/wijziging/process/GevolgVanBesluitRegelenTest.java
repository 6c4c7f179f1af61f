package be.werkpad.wijziging.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Inzending;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.DomainException;
import be.werkpad.traject.Fase;
import be.werkpad.traject.TrajectZoeken;
import be.werkpad.wijziging.Gebeurtenis;
import be.werkpad.wijziging.GebeurtenisMelden;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** P5, CH-6d-2: a risk that is not taken now leads to what the client chose in its place. */
class GevolgVanBesluitRegelenTest {
    private final GebeurtenisMelden melden = mock();
    private final PlaatsingZoeken plaatsingen = mock();
    private final TrajectZoeken trajecten = mock(RETURNS_DEEP_STUBS);
    private final Werkpostkeuze werkposten = new Werkpostkeuze(plaatsingen, mock());
    private final GevolgVanBesluitRegelenVerwerker verwerker =
            new GevolgVanBesluitRegelenVerwerker(melden, werkposten, trajecten);

    @BeforeEach
    void werkt() {
        when(trajecten.metId(7).fase()).thenReturn(Fase.OPVOLGING);
    }

    @Test
    void theWorkStopsAtTheWerkpostThatWasChosen() {
        werktOp(5, 6);
        assertVeld("plaatsing", Map.of("gevolg", "STOP"));
        kies(Map.of("gevolg", "STOP", "plaatsing", "6"));
        verify(melden).voor("BW-TEST1", Gebeurtenis.WERK_GESTOPT, 6L);
    }

    @Test
    void whoWorksNowhereHasNoWorkToStop() {
        werktOp();
        assertVeld("gevolg", Map.of("gevolg", "STOP"));
    }

    @Test
    void aClientWhoStopsWithTheGuidanceIsHeard() {
        kies(Map.of("gevolg", "STOP_TRAJECT"));
        verify(melden).voor("BW-TEST1", Gebeurtenis.STOPZETTING, null);
    }

    /** There the task is part of what a stop would take away, and the choice about the plan comes next. */
    @Test
    void inTheAssessmentTheClientChoosesAboutThePlan() {
        when(trajecten.metId(7).fase()).thenReturn(Fase.ASSESSMENT);
        assertVeld("gevolg", Map.of("gevolg", "STOP_TRAJECT"));
        verifyNoInteractions(melden);
    }

    @Test
    void otherTasksAndAPauseBegin() {
        kies(Map.of("gevolg", "WIJZIGING"));
        kies(Map.of("gevolg", "PAUZE"));
        kies(Map.of("gevolg", "ANDERS"));
        verify(melden).voor("BW-TEST1", Gebeurtenis.WIJZIGING, null);
        verify(melden).voor("BW-TEST1", Gebeurtenis.PAUZE, null);
        org.mockito.Mockito.verifyNoMoreInteractions(melden);
    }

    @Test
    void whatIsNotPossibleNowIsToldBesideTheField() {
        doThrow(new DomainException("wijziging.kanNuNiet", "Dat kan nu niet."))
                .when(melden)
                .voor(anyString(), any(), any());
        assertVeld("gevolg", Map.of("gevolg", "PAUZE"));
    }

    @Test
    void showsTheAlternativesThatWereWrittenDown() {
        FormulierantwoordZoeken antwoorden = mock();
        var afweging = mock(AntwoordKaart.class);
        when(afweging.antwoorden()).thenReturn(Map.of("alternatieven", "Inpakken, of de winkel"));
        when(antwoorden.metId(9)).thenReturn(Optional.of(afweging));
        var gegevens = new HashMap<String, Object>();

        new GevolgVanBesluitRegelenVerrijker(antwoorden, werkposten)
                .verrijk(
                        JsonNodeFactory.instance.objectNode(),
                        gegevens,
                        7,
                        Map.of("risicoAntwoordId", 9L, "plaatsingId", 5L));

        assertThat(gegevens)
                .containsEntry("mogelijkheden", "Inpakken, of de winkel")
                .containsEntry("plaatsing", "5");
    }

    private void werktOp(long... ids) {
        var bezig = Arrays.stream(ids)
                .mapToObj(id -> {
                    var plaatsing = mock(PlaatsingKaart.class);
                    when(plaatsing.id()).thenReturn(id);
                    return plaatsing;
                })
                .toList();
        when(plaatsingen.bezigVan(7)).thenReturn(bezig);
    }

    private void kies(Map<String, Object> antwoorden) {
        verwerker.verwerk(new Inzending(
                "gevolg-van-besluit-regelen",
                7,
                "BW-TEST1",
                antwoorden,
                "jobcoach",
                LocalDate.of(2027, 6, 1),
                Map.of()));
    }

    private void assertVeld(String veld, Map<String, Object> antwoorden) {
        assertThatThrownBy(() -> kies(antwoorden))
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.fouten())
                        .extracting("veld")
                        .containsExactly(veld));
    }
}
