package be.werkpad.wijziging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.werkpad.audit.Audittrail;
import be.werkpad.client.ClientWijziging;
import be.werkpad.client.ClientgegevensWijzigen;
import be.werkpad.document.DocumentOpmaken;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.document.VersieIntrekken;
import be.werkpad.plaatsing.PlaatsingAfspreken;
import be.werkpad.plaatsing.PlaatsingMother;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.plaatsing.Urenafspraak;
import be.werkpad.plaatsing.Werkafspraken;
import be.werkpad.plaatsing.WerkafsprakenOpslag;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectZoeken;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** C.5 path 8: without all signatures the agreements from before hold again. */
class WijzigingTerugdraaienTest {
    private static final Werkafspraken VROEGER =
            Werkafspraken.met(new Urenafspraak(PlaatsingMother.rooster("DI"), "Geen"));

    private static final Werkafspraken NIEUW =
            Werkafspraken.met(new Urenafspraak(PlaatsingMother.rooster("MA"), "Geen"));

    private final WijzigingRepository wijzigingen = mock();
    private final PlaatsingZoeken plaatsingen = mock();
    private final PlaatsingAfspreken afspreken = mock();
    private final VersieIntrekken intrekken = mock();
    private final TrajectZoeken trajecten = mock();
    private final ClientgegevensWijzigen clientgegevens = mock();
    private final Wijzigingsuitvoering uitvoering = new Wijzigingsuitvoering(
            mock(), afspreken, new Clientuitvoering(trajecten, mock(), clientgegevens, mock()));
    private final Wijzigingsspoor spoor =
            new Wijzigingsspoor(mock(DocumentOpmaken.class), mock(), mock(), mock(Audittrail.class));
    private final WijzigingTerugdraaien terugdraaien = new WijzigingTerugdraaien(
            wijzigingen,
            new WijzigingZoeken(wijzigingen, plaatsingen),
            uitvoering,
            intrekken,
            spoor,
            Clock.systemUTC());

    @BeforeEach
    void werkOpEenWerkpost() {
        when(plaatsingen.bezigVan(7)).thenReturn(List.of(PlaatsingMother.kaart(PlaatsingStatus.LOPEND)));
    }

    @Test
    void theNewHoursNeverHoldAndTheUnsignedNotaLapses() {
        when(wijzigingen.findById(3)).thenReturn(Optional.of(uren()));

        terugdraaien.voor(7, 3L);
        terugdraaien.voor(7, 3L);

        verify(afspreken, times(1)).trekIn(5, NIEUW);
        verify(afspreken, never()).herstel(anyLong(), any());
        verify(intrekken, times(2)).voor(new Documentreeks(7, 5L, Documentsoort.AFSPRAKENNOTA));
    }

    /** The step that carries out asks this, so that agreements which nobody signed never begin. */
    @Test
    void aChangeThatWasTakenBackIsNotOnItsWayAnyMore() {
        when(wijzigingen.findById(3)).thenReturn(Optional.of(uren()));
        var doorvoeren = new WijzigingDoorvoeren(wijzigingen, uitvoering, spoor, Clock.systemUTC());
        assertThat(doorvoeren.isOpWeg(3)).isTrue();

        terugdraaien.voor(7, 3L);

        assertThat(doorvoeren.isOpWeg(3)).isFalse();
    }

    /** A model from before carries out first. */
    @Test
    void theOldHoursHoldAgainWhereTheNewOnesDidAlready() {
        var wijziging = uren();
        when(wijzigingen.findById(3)).thenReturn(Optional.of(wijziging));
        when(afspreken.voerDoor(5, NIEUW)).thenReturn(VROEGER);
        var doorvoeren = new WijzigingDoorvoeren(wijzigingen, uitvoering, spoor, Clock.systemUTC());

        assertThat(doorvoeren.isOpWeg(3)).isTrue();
        doorvoeren.voor(3);
        doorvoeren.voor(3);
        assertThat(doorvoeren.isOpWeg(3)).isFalse();
        terugdraaien.voor(7, 3L);

        verify(afspreken, times(1)).voerDoor(5, NIEUW);
        verify(afspreken, times(1)).herstel(5, VROEGER);
        verify(afspreken, never()).trekIn(anyLong(), any());
    }

    private static Wijziging uren() {
        return WijzigingMother.wijziging(Wijzigingssoort.UREN, 5L, Wijziging.Afspraak.over(NIEUW));
    }

    /** C.5 8: who pays is in the engagement; without signatures the old answer holds, and so does the old address. */
    @Test
    void whatWasKnownOfTheClientHoldsAgain() {
        var traject = mock(TrajectKaart.class);
        when(traject.clientId()).thenReturn(70L);
        when(trajecten.metId(7)).thenReturn(traject);
        when(wijzigingen.findById(3))
                .thenReturn(Optional.of(WijzigingMother.wijziging(
                        Wijzigingssoort.FINANCIERING,
                        null,
                        new Wijziging.Afspraak(null, Map.of("financieringsbron", "")))));

        terugdraaien.voor(7, 3L);
        terugdraaien.voor(7, 3L);

        verify(clientgegevens, times(1)).voor(70, ClientWijziging.uitAntwoorden(Map.of("financieringsbron", "")));
        verify(intrekken, times(1)).helemaal(new Documentreeks(7, null, Documentsoort.WIJZIGINGSBLAD, 31L));
    }

    @Test
    void aFactStaysAFact() {
        terugdraaien.voor(7, null);

        verify(afspreken, never()).herstel(anyLong(), any());
        verify(intrekken, never()).helemaal(any());
    }

    @Test
    void readsBackDataOfAClient() {
        var opslag = new ClientgegevensOpslag();
        var gegevens = Map.of("straat", "Teststraat 1", "gemeente", "");

        assertThat(opslag.convertToEntityAttribute(opslag.convertToDatabaseColumn(gegevens)))
                .isEqualTo(gegevens);
        assertThat(opslag.convertToEntityAttribute(opslag.convertToDatabaseColumn(Map.of())))
                .isEmpty();
    }

    /** Agreements survive the table they are kept in. */
    @Test
    void readsBackWhatItWrote() {
        var opslag = new WerkafsprakenOpslag();

        assertThat(opslag.convertToEntityAttribute(opslag.convertToDatabaseColumn(VROEGER)))
                .isEqualTo(VROEGER);
    }

    @Test
    void touchesOnlyTheWerkpostItIsAbout() {
        when(wijzigingen.findById(3))
                .thenReturn(Optional.of(
                        WijzigingMother.wijziging(Wijzigingssoort.TAKEN, 6L, Wijziging.Afspraak.over(NIEUW))));
        var zoeken = new WijzigingZoeken(wijzigingen, plaatsingen);

        assertThat(zoeken.plaatsingen(7, 3L)).as("nobody works there any more").isEmpty();
        assertThat(zoeken.plaatsingen(7, null)).as("another jobcoach").containsExactly(5L);
    }
}
