package be.werkpad.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Inzending;
import be.werkpad.norm.NormBepalen;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Duur;
import be.werkpad.shared.Werkkalender;
import be.werkpad.termijn.TermijnKaart;
import be.werkpad.termijn.TermijnZetten;
import be.werkpad.termijn.TermijnZoeken;
import be.werkpad.traject.TrajectZoeken;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** C.4, C.8: what must follow an incident is due by the day it happened, which is known and was not before the traject. */
class IncidentVerslaanTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-06-10T08:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate GEBEURD = LocalDate.of(2027, 6, 9);

    private final FormulierantwoordZoeken antwoorden = mock();
    private final TrajectZoeken trajecten = mock(RETURNS_DEEP_STUBS);
    private final NormBepalen normen = mock();
    private final TermijnZoeken termijnen = mock();
    private final TermijnZetten zetten = mock();
    private final IncidentVerslaan verslaan = new IncidentVerslaan(
            antwoorden, trajecten, new Incidenttermijnen(normen, termijnen, zetten, mock(Werkkalender.class)), CLOCK);

    @BeforeEach
    void traject() {
        when(trajecten.metId(7).aangemeldOp()).thenReturn(GEBEURD.minusDays(30));
        when(normen.duur("incident.verzekering", GEBEURD)).thenReturn(new Duur(Period.ofDays(2), 0));
        when(normen.duur("incident.nazicht", GEBEURD)).thenReturn(new Duur(Period.ofDays(14), 0));
        when(termijnen.geldend(anyLong(), any(), anyString())).thenReturn(Optional.empty());
        var eerder = verslag(1);
        var nu = verslag(2);
        when(antwoorden.alle(7)).thenReturn(List.of(eerder, nu));
    }

    @Test
    void countsFromTheDayItHappened() {
        assertThat(verslaan.voor(inzending("2027-06-09", "14:00"), 5L)).isEqualTo(2);

        verify(zetten).op(eq(7L), eq(5L), eq("incident.verzekering"), eq(GEBEURD.plusDays(2)), anyString());
        verify(zetten).op(eq(7L), eq(5L), eq("incident.nazicht"), eq(GEBEURD.plusDays(14)), anyString());
    }

    @Test
    void doesNotMoveTheDeadlineOfAnIncidentBefore() {
        var open = mock(TermijnKaart.class);
        when(open.datum()).thenReturn(GEBEURD.plusDays(1));
        when(termijnen.geldend(7, 5L, "incident.verzekering")).thenReturn(Optional.of(open));

        verslaan.voor(inzending("2027-06-09", "14:00"), 5L);

        verify(zetten, never()).op(anyLong(), any(), eq("incident.verzekering"), any(), anyString());
        verify(zetten).op(anyLong(), any(), eq("incident.nazicht"), any(), anyString());
    }

    @Test
    void refusesADayBeforeTheTrajectOrAMomentThatMustStillCome() {
        assertVeld("datum", inzending("2027-05-01", "14:00"));
        assertVeld("uur", inzending("2027-06-10", "23:00"));
        assertVeld(
                "uur",
                new Inzending(
                        "incidentverslag-maken", 7, "T", Map.of("datum", "2027-06-09"), "jobcoach", GEBEURD, Map.of()));
    }

    private void assertVeld(String veld, Inzending verslag) {
        assertThatThrownBy(() -> verslaan.voor(verslag, 5L))
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.fouten())
                        .extracting("veld")
                        .containsExactly(veld));
        verify(zetten, never()).op(anyLong(), any(), anyString(), any(), anyString());
    }

    private static AntwoordKaart verslag(long id) {
        var kaart = mock(AntwoordKaart.class);
        when(kaart.id()).thenReturn(id);
        when(kaart.formulier()).thenReturn("incidentverslag-maken");
        return kaart;
    }

    private static Inzending inzending(String datum, String uur) {
        return new Inzending(
                "incidentverslag-maken",
                7,
                "T",
                Map.of("datum", datum, "uur", uur),
                "jobcoach",
                GEBEURD.plusDays(1),
                Map.of());
    }
}
