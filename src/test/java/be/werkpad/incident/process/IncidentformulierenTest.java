package be.werkpad.incident.process;

import static be.werkpad.incident.process.IncidentProcess.NAAR_OVERHEID;
import static be.werkpad.incident.process.IncidentProcess.NAAR_VERZEKERAAR;
import static be.werkpad.incident.process.IncidentProcess.VERSLAG_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Inzending;
import be.werkpad.incident.IncidentVerslaan;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** C.4, C.7 Incident: what the report tells the process, and what may not be before the incident. */
class IncidentformulierenTest {
    private static final LocalDate VANDAAG = LocalDate.of(2027, 6, 10);
    private final IncidentVerslaan verslaan = mock();
    private final PlaatsingZoeken plaatsingen = mock();
    private final FormulierantwoordZoeken antwoorden = mock();
    private final IncidentverslagMakenVerwerker verslag = new IncidentverslagMakenVerwerker(verslaan, plaatsingen);

    @Test
    void aReportByMistakeTellsNobodyAndSetsNoDeadline() {
        assertThat(verslag.verwerk(inzending(Map.of("tochNiet", true, "letsel", "JA"), Map.of())))
                .isEmpty();
        verifyNoInteractions(verslaan);
    }

    @Test
    void tellsTheInsurerAndTheRegisterAndWhere() {
        werktOp(5);
        when(verslaan.voor(any(), any())).thenReturn(9L);

        assertThat(verslag.verwerk(inzending(Map.of("letsel", "JA", "gogMelding", "JA"), Map.of())))
                .containsEntry(NAAR_VERZEKERAAR.name(), true)
                .containsEntry(NAAR_OVERHEID.name(), true)
                .containsEntry(VERSLAG_ID.name(), 9L)
                .containsEntry("plaatsingId", 5L);
        verify(verslaan).voor(any(), org.mockito.ArgumentMatchers.eq(5L));
    }

    @Test
    void atTwoWerkpostenNothingIsGuessed() {
        werktOp(5, 6);
        assertThat(verslag.verwerk(inzending(Map.of("letsel", "NEE"), Map.of())))
                .doesNotContainKey("plaatsingId");
        assertThat(verslag.verwerk(inzending(Map.of("letsel", "NEE", "plaatsing", "6"), Map.of())))
                .containsEntry("plaatsingId", 6L);
        assertThatThrownBy(() -> verslag.verwerk(inzending(Map.of("plaatsing", "99"), Map.of())))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void nobodyIsToldNorLooksBackBeforeItHappened() {
        var melden = new IncidentMeldenVerwerkers();
        gebeurdOp("2027-06-09");
        Stream.of(
                        melden.incidentAanVerzekeringMeldenVerwerker(antwoorden),
                        melden.grensoverschrijdendGedragMeldenVerwerker(antwoorden),
                        melden.incidentNabesprekenVerwerker(antwoorden))
                .forEach(formulier -> {
                    assertThatThrownBy(() -> op(formulier, "2027-06-08"))
                            .as(formulier.formulier())
                            .isInstanceOf(DomainException.class);
                    assertThatCode(() -> op(formulier, "2027-06-09")).doesNotThrowAnyException();
                });
    }

    private void op(FormulierVerwerker formulier, String dag) {
        formulier.verwerk(inzending(Map.of("gemeldOp", dag, "datum", dag), Map.of(VERSLAG_ID.name(), 9L)));
    }

    private void gebeurdOp(String dag) {
        var kaart = mock(AntwoordKaart.class);
        when(kaart.id()).thenReturn(9L);
        when(kaart.antwoorden()).thenReturn(Map.of("datum", dag));
        when(antwoorden.alle(7)).thenReturn(List.of(kaart));
    }

    private void werktOp(long... ids) {
        var bezig = java.util.Arrays.stream(ids)
                .mapToObj(id -> {
                    var plaatsing = mock(PlaatsingKaart.class);
                    when(plaatsing.id()).thenReturn(id);
                    return plaatsing;
                })
                .toList();
        when(plaatsingen.bezigVan(7)).thenReturn(bezig);
    }

    private static Inzending inzending(Map<String, Object> antwoorden, Map<String, Object> variabelen) {
        return new Inzending("incidentverslag-maken", 7, "BW-TEST1", antwoorden, "jobcoach", VANDAAG, variabelen);
    }
}
