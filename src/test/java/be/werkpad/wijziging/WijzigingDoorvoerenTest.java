package be.werkpad.wijziging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.werkpad.audit.Audittrail;
import be.werkpad.document.DocumentOpmaken;
import be.werkpad.document.Documentsoort;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.plaatsing.PlaatsingMother;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.plaatsing.PlaatsingZoeken;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** CH-6d-1: a change makes the papers it needs and opens the part of the law that it touches. */
class WijzigingDoorvoerenTest {
    private static final long TRAJECT = 7;
    private static final String INSTANTIE = "instantie-1";

    private final FormulierantwoordZoeken antwoorden = mock();
    private final PlaatsingZoeken plaatsingen = mock();
    private final DocumentOpmaken documenten = mock();
    private final WijzigingDoorvoeren doorvoeren =
            new WijzigingDoorvoeren(antwoorden, plaatsingen, documenten, mock(Audittrail.class));

    @BeforeEach
    void werkOpEenWerkpost() {
        when(plaatsingen.bezigVan(TRAJECT)).thenReturn(List.of(PlaatsingMother.kaart(PlaatsingStatus.LOPEND)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Wijzigingssoort.class,
            names = {"UREN", "TAKEN", "WERKPOST", "WERKBEGELEIDER", "ADRES", "VERTEGENWOORDIGING"})
    void makesANewNotaAndChecksTheFrameForWhatBothSpeakOf(Wijzigingssoort soort) {
        wijzig(soort);

        assertThat(doorvoeren.voor(TRAJECT, INSTANTIE)).contains(5L);
        verify(documenten).voor(TRAJECT, 5L, Documentsoort.AFSPRAKENNOTA);
    }

    @Test
    void checksTheFrameWithoutANewNotaWhenTheIncomeChanges() {
        wijzig(Wijzigingssoort.STATUUT);

        assertThat(doorvoeren.voor(TRAJECT, INSTANTIE)).contains(5L);
        verify(documenten, never()).voor(anyLong(), any(), any());
    }

    @ParameterizedTest
    @EnumSource(
            value = Wijzigingssoort.class,
            names = {"FINANCIERING", "NETWERK"})
    void leavesPapersAndFrameAloneWhenNeitherSpeaksOfIt(Wijzigingssoort soort) {
        wijzig(soort);

        assertThat(doorvoeren.voor(TRAJECT, INSTANTIE)).isEmpty();
        verify(documenten, never()).voor(anyLong(), any(), any());
    }

    @Test
    void hasNoFrameToCheckWhileNobodyWorks() {
        when(plaatsingen.bezigVan(TRAJECT)).thenReturn(List.of());
        wijzig(Wijzigingssoort.UREN);

        assertThat(doorvoeren.voor(TRAJECT, INSTANTIE)).isEmpty();
    }

    /** Two changes at once: the newest form of the traject may be about the other one. */
    @Test
    void readsItsOwnFormAndNotTheNewest() {
        wijzig(Wijzigingssoort.UREN);
        when(antwoorden.laatsteVanInstantie(TRAJECT, "instantie-2", "wijziging-beschrijven"))
                .thenReturn(Optional.of(Map.of("soort", Wijzigingssoort.NETWERK.name())));

        assertThat(doorvoeren.voor(TRAJECT, INSTANTIE)).contains(5L);
        assertThat(doorvoeren.voor(TRAJECT, "instantie-2")).isEmpty();
    }

    private void wijzig(Wijzigingssoort soort) {
        when(antwoorden.laatsteVanInstantie(TRAJECT, INSTANTIE, "wijziging-beschrijven"))
                .thenReturn(Optional.of(Map.of("soort", soort.name())));
    }
}
